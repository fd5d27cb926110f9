import type { Sop, StatutoryDeadline, Waktu } from '../../sop.ts'
import { countedBy } from '../clock/counted-by.ts'
import { deadlineOf, deadlineTerm, statutoryOf } from '../deadline/deadline-terms.ts'
import { recountedDeadline } from '../deadline/recounted-deadline.ts'
import type { RunContext } from '../run-decision.ts'
import type { Instant } from '../../instant.ts'
import type { DeadlineClock, Progress, Run } from '../run.ts'

/**
 * The statutory deadlines of a run that goes on with another version. One that both know goes on from where it began, by
 * the new version's time where that differs; an extension that was given stays. One that the new version does not know
 * falls away and stays on record; should a later move bring it back, it goes on. A new one counts from the start of the run,
 * or from the opening of its act where that is open now.
 */
export function migratedDeadlines(
  context: RunContext,
  run: Run,
  to: Sop,
  now: Instant,
): Pick<Progress, 'deadlines'> {
  const { statutory = [] } = to
  const former = run.deadlines ?? {}
  const known = Object.entries(former).map(([key, clock]) => {
    const deadline = statutoryOf(to, key)
    if (clock.ending?.by) return [key, clock]
    const gone: DeadlineClock = { ...clock, ending: { at: now, isMet: false, by: null } }
    return [key, deadline ? (kept(context, clock, deadline, to) ?? gone) : gone]
  })
  const added = statutory
    .filter(({ key }) => !deadlineOf(run, key))
    .flatMap((deadline) => {
      const clock = beginning(context, run, deadline, to, now)
      return clock ? [[deadline.key, clock]] : []
    })
  const all = [...known, ...added]
  return all.length > 0 ? { deadlines: Object.fromEntries(all) } : {}
}

/** Null where the new version's time has no number to keep. */
function kept(
  { sop, calendar }: RunContext,
  clock: DeadlineClock,
  deadline: StatutoryDeadline,
  { bareDay }: Sop,
): DeadlineClock | null {
  const before = statutoryOf(sop, deadline.key)
  const going = { ...clock, endsAt: deadline.endsAt, ending: null }
  const isCountedAlike = (one: Waktu | undefined, other: Waktu | undefined) =>
    one && other
      ? countedBy({ waktu: one, bareDay: sop.bareDay }) === countedBy({ waktu: other, bareDay })
      : !other
  const isKept =
    before !== null &&
    isCountedAlike(before.waktu, deadline.waktu) &&
    (!clock.extension || isCountedAlike(before.extension, deadline.extension))
  return isKept ? going : recountedDeadline(calendar, deadline, bareDay, going)
}

function beginning(
  { calendar, startedAt }: RunContext,
  { tasks }: Run,
  { startsAt, endsAt, waktu }: StatutoryDeadline,
  { bareDay }: Sop,
  now: Instant,
): DeadlineClock | null {
  const task = tasks.find(({ act }) => act === startsAt)
  if (startsAt !== null && !task) return null
  const openedAt = task?.openedAt ?? startedAt ?? now
  const from = task ? { act: task.act, attempt: task.attempt } : null
  const term = deadlineTerm(calendar, waktu, bareDay, openedAt)
  return term && { ...term, from, endsAt, openedAt, originalDueAt: term.dueAt, extension: null, ending: null }
}
