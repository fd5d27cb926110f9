import { mergeSops, type SopMerge } from '@satualur/authoring'
import type { Sop } from '@satualur/engine'
import { readSop, writeSop } from '@satualur/sop-format'

/** What the server holds of a draft, as one save has left it. */
export interface Saved {
  revision: number
  source: string
}

/** What a save was answered. */
export type SaveAnswer =
  | { kind: 'saved'; saved: Saved }
  | { kind: 'moved'; saved: Saved; by: string | null }
  | { kind: 'refused'; message: string }
  /** No answer came: the line is down or the server has a fault. */
  | { kind: 'unanswered' }

export type SaveDraft = (saved: Saved) => Promise<SaveAnswer>

/** Somebody else has saved the draft meanwhile, and both changed the same cells. */
export interface Clash {
  by: string | null
  base: Sop
  theirs: Sop
  saved: Saved
  merge: SopMerge
}

/** The SOP of a text that has been read before; one that cannot be read is a fault of ours. */
export function sopOf(source: string): Sop {
  const read = readSop(source)
  if ('problems' in read) throw new Error(read.problems[0]?.message.en)
  return read.sop
}

/** The SOP of a text that this device has kept: an older program may have written it. */
export function readableSop(source: string): Sop | null {
  const read = readSop(source)
  return 'sop' in read ? read.sop : null
}

/**
 * Puts together what two editors made of the same draft. Where they changed different cells nothing has to be asked;
 * else the clash comes back, and nobody's words are lost before somebody has chosen.
 */
export function meet(base: Sop, ours: Sop, saved: Saved, by: string | null): { sop: Sop } | { clash: Clash } {
  const theirs = sopOf(saved.source)
  const merge = mergeSops(base, ours, theirs)
  return merge.conflicts.length === 0 ? { sop: merge.sop } : { clash: { by, base, theirs, saved, merge } }
}

/** Writes the text to save, in the words and comments of what was saved before; each SOP once. */
export function textWriter(): (sop: Sop, saved: Saved) => string {
  let written: { sop: Sop; saved: Saved; text: string } | null = null
  return (sop, saved) => {
    if (written?.sop !== sop || written.saved !== saved)
      written = { sop, saved, text: writeSop(sop, saved.source) }
    return written.text
  }
}
