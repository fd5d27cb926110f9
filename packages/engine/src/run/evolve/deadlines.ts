import { isSameTask } from '../task-name.ts'
import type { OpenedDeadline, RecountedDeadline, RunEvent } from '../run-event.ts'
import type { DeadlineClock, DeadlineEnding, Progress, TaskName } from '../run.ts'
import type { Key } from '../../sop.ts'

type Deadlines = Progress['deadlines']

/**
 * The statutory deadlines after an event; `run` is the run before it. A run whose SOP has none never gets any. Work that
 * is sent back later does not undo that a deadline was kept: the law counts the first answer.
 */
export function deadlinesAfter(run: Progress, event: RunEvent): Deadlines {
  const { deadlines } = run
  if (event.type === 'TaskOpened' && event.deadlines) {
    const { act, attempt } = event
    return { ...deadlines, ...begun(event.deadlines, { act, attempt }, event.at) }
  }
  if (event.type === 'RunMigrated') return event.progress.deadlines ?? deadlines
  if (!deadlines) return undefined
  switch (event.type) {
    case 'TaskCompleted':
      return event.isSentBack ? deadlines : endedBy(deadlines, event, true)
    case 'TaskSkipped':
      return endedBy(deadlines, event, false)
    case 'TaskRecalled':
      return takenBack(run, deadlines, event)
    case 'RunCompleted':
      return ended(deadlines, ({ endsAt }) => ({ at: event.at, isMet: endsAt === null, by: null }))
    case 'RunCancelled':
      return ended(deadlines, () => ({ at: event.at, isMet: false, by: null }))
    case 'DeadlineExtended': {
      const { key, dueAt, warnAt, provisionalYears, at, actor, reason } = event
      const extension = { at, by: actor, reason, dueAt }
      return { ...deadlines, [key]: { ...deadlines[key]!, warnAt, provisionalYears, extension } }
    }
    case 'DueRecounted':
      return { ...deadlines, ...recounted(deadlines, event.deadlines ?? []) }
    default:
      return deadlines
  }
}

/** Those that begin with an event, as they stand at first. */
export const begun = (
  opened: readonly OpenedDeadline[],
  from: TaskName | null,
  openedAt: number,
): Record<Key, DeadlineClock> =>
  Object.fromEntries(
    opened.map(({ key, dueAt, ...term }) => [
      key,
      { ...term, from, openedAt, originalDueAt: dueAt, dueAt, extension: null, ending: null },
    ]),
  )

/** The same record where none of them ends. */
function ended(
  deadlines: Record<Key, DeadlineClock>,
  ending: (deadline: DeadlineClock) => DeadlineEnding | null,
): Record<Key, DeadlineClock> {
  const changed = Object.entries(deadlines).flatMap(([key, deadline]) => {
    const how = deadline.ending ? null : ending(deadline)
    return how ? [[key, { ...deadline, ending: how }]] : []
  })
  return changed.length > 0 ? { ...deadlines, ...Object.fromEntries(changed) } : deadlines
}

const recounted = (
  deadlines: Record<Key, DeadlineClock>,
  terms: readonly RecountedDeadline[],
): Record<Key, DeadlineClock> =>
  Object.fromEntries(
    terms.map(({ key, formerRunsOutAt: _, extendedDueAt, ...term }) => {
      const { extension, ...clock } = deadlines[key]!
      const more = extension && { ...extension, dueAt: extendedDueAt ?? extension.dueAt }
      return [key, { ...clock, ...term, extension: more }]
    }),
  )

const endedBy = (
  deadlines: Record<Key, DeadlineClock>,
  { act, attempt, at }: TaskName & { at: number },
  isMet: boolean,
) => ended(deadlines, ({ endsAt }) => (endsAt === act ? { at, isMet, by: { act, attempt } } : null))

/** What the completion had kept runs again, and what it had brought to run does not. */
function takenBack(
  { recallable }: Progress,
  deadlines: Record<Key, DeadlineClock>,
  name: TaskName,
): Record<Key, DeadlineClock> {
  const opened = recallable.find(({ task }) => isSameTask(task, name))?.opened ?? []
  return Object.fromEntries(
    Object.entries(deadlines).flatMap(([key, deadline]) => {
      const { from, ending } = deadline
      if (from && opened.some((task) => isSameTask(task, from))) return []
      const isUndone = ending?.by && isSameTask(ending.by, name)
      return [[key, isUndone ? { ...deadline, ending: null } : deadline]]
    }),
  )
}
