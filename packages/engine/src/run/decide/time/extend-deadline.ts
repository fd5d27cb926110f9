import { deadlineOf, deadlineTerm, statutoryOf } from '../../deadline/deadline-terms.ts'
import { allYears } from '../../deadline/recounted-deadline.ts'
import type { Decision, RunContext } from '../../run-decision.ts'
import type { Instant } from '../../../instant.ts'
import type { Actor, Run } from '../../run.ts'
import type { RunCommand } from '../../run-command.ts'
import type { DeadlineObstacle } from '../../run-refusal.ts'
import { oversees } from '../../performer/who-acts.ts'

type ExtendDeadline = Extract<RunCommand, { type: 'extendDeadline' }>

/**
 * Whoever oversees the run extends one of its statutory deadlines, with a reason, once, by what the law allows, and
 * while it still runs: what is past cannot be made good. A paused or stuck run does not keep from it, since neither stops
 * the deadline. Source: UU 14/2008 Pasal 22 ayat (8).
 */
export function extendDeadline(
  { sop, calendar }: RunContext,
  run: Run,
  { deadline: key, reason: given }: ExtendDeadline,
  now: Instant,
  actor: Actor,
): Decision {
  if (!oversees(actor)) return { refusal: { type: 'NotAllowed' } }
  if (run.status === 'completed' || run.status === 'cancelled')
    return { refusal: { type: 'RunNotRunning', status: run.status } }
  const refused = (why: DeadlineObstacle): Decision => ({
    refusal: { type: 'DeadlineNotExtendable', deadline: key, why },
  })
  const clock = deadlineOf(run, key)
  if (!clock) return refused('not-running')
  if (clock.ending) return refused('over')
  if (clock.extension) return refused('extended')
  const extension = statutoryOf(sop, key)?.extension
  const term = extension && deadlineTerm(calendar, extension, sop.bareDay, clock.dueAt)
  if (!term) return refused('fixed')
  if (now > clock.dueAt) return refused('past')
  const reason = given.trim()
  if (!reason) return { refusal: { type: 'ReasonMissing' } }

  const provisionalYears = allYears(clock, term)
  return {
    events: [
      { type: 'DeadlineExtended', at: now, actor: actor.person, reason, key, ...term, provisionalYears },
    ],
  }
}
