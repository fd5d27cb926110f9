import type { Sop } from '@satualur/engine'

/** Undo and redo as a value. Going back gives the very object that was there. */
export interface History {
  /** The oldest first. */
  past: Sop[]
  present: Sop
  /** The nearest first. */
  future: Sop[]
  /** Where the last edit was made, while it may still go on; null after undo and redo, and where none was named. */
  place: string | null
}

export function startHistory(sop: Sop): History {
  return { past: [], present: sop, future: [], place: null }
}

/**
 * The history after an edit. Typing on in the same place is one entry; an edit that changed nothing is none. What was
 * undone before is gone: another way was taken.
 */
export function edited(history: History, sop: Sop, at?: { place: string }): History {
  if (sop === history.present) return history
  const place = at?.place ?? null
  const isTypingOn = place !== null && place === history.place
  const past = isTypingOn ? history.past : [...history.past, history.present]
  return { past, present: sop, future: [], place }
}

/** One entry back; the same history where there is none. */
export function undone(history: History): History {
  const { past, present, future } = history
  const before = past.at(-1)
  return before
    ? { past: past.slice(0, -1), present: before, future: [present, ...future], place: null }
    : history
}

/** One entry forth again; the same history where nothing was undone. */
export function redone(history: History): History {
  const { past, present, future } = history
  const [after, ...later] = future
  return after ? { past: [...past, present], present: after, future: later, place: null } : history
}
