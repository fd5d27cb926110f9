import type { RunEvent, TaskName } from '@satualur/engine'
import type { FollowedEvent } from '../run/rows/followed-events.ts'
import type { News } from './news.ts'
import { newsOfRecount } from './news-of-recount.ts'

type Kind = RunEvent['type']
type Told = Pick<News, 'kind' | 'audience'> & Partial<News>
type Reason = { type: Kind; reason: string | null }

/** What people are to be told of what has happened. Events that were written together lie together. */
export function newsOfEvents(followed: readonly FollowedEvent[]): News[] {
  return [...Map.groupBy(followed, ({ run }) => run)].flatMap(([run, ofRun]) => {
    const events = ofRun.map(({ event }) => event)
    return ofRun.flatMap(({ sequence, event }) => {
      if (event.type === 'DueRecounted') return newsOfRecount(event, run, sequence)
      const told = toldOf(event, events)
      if (!told) return []
      const source = `event ${run} ${sequence}`
      return [{ run, source, at: event.at, actor: event.actor, ...taskOf(event), ...told }]
    })
  })
}

function toldOf(event: RunEvent, events: readonly RunEvent[]): Told | null {
  switch (event.type) {
    case 'TaskOpened':
      return opened(event, becauseOf(event.because, events))
    case 'TaskAssigned':
      return { kind: 'task-assigned', audience: [], people: event.performers, reason: event.reason }
    case 'TaskRecalled':
      return { kind: 'task-recalled', audience: ['closers'], reason: event.reason }
    case 'TaskWithdrawn':
      return withdrawn(becauseOf(event.because, events), events)
    case 'TaskSkipped':
      return { kind: 'task-skipped', audience: ['performers'], reason: event.reason }
    case 'TaskPaused':
      return { kind: 'task-paused', audience: ['row'], step: event.step, reason: event.reason }
    case 'TaskResumed':
      return { kind: 'task-resumed', audience: ['row'], step: event.clock.step, reason: event.reason }
    case 'RunPaused':
      return { kind: 'run-paused', audience: ['run'], reason: event.reason }
    case 'RunResumed':
      return { kind: 'run-resumed', audience: ['run'], reason: event.reason }
    case 'DeadlineExtended':
      return {
        ...{ kind: 'deadline-extended', audience: ['run', 'supervisors'] },
        ...{ deadline: event.key, reason: event.reason },
      }
    case 'RunStuck':
      return { kind: 'run-stuck', audience: ['admins'], actor: null }
    default:
      return null
  }
}

/** Work that comes back is told with the reason that was given with it. */
function opened({ performers }: { performers: string[] }, because: Reason | undefined): Told {
  return because?.type === 'TaskCompleted' && because.reason !== null
    ? { kind: 'task-sent-back', audience: [], people: performers, reason: because.reason }
    : { kind: 'task-opened', audience: [], people: performers }
}

function withdrawn(because: Reason | undefined, events: readonly RunEvent[]): Told {
  const cancelled = events.find((event) => event.type === 'RunCancelled')
  return because === undefined && cancelled
    ? { kind: 'run-cancelled', audience: ['performers'], reason: cancelled.reason }
    : { kind: 'task-withdrawn', audience: ['performers'], reason: because?.reason ?? null }
}

/** The event that another one followed from, if it gave a reason: a task sent back or recalled. */
function becauseOf(because: TaskName | null | undefined, events: readonly RunEvent[]): Reason | undefined {
  const found = events.findLast(
    (event) =>
      (event.type === 'TaskRecalled' || (event.type === 'TaskCompleted' && event.isSentBack)) &&
      event.act === because?.act &&
      event.attempt === because.attempt,
  )
  return found as Reason | undefined
}

const taskOf = (event: RunEvent): Partial<TaskName> =>
  'attempt' in event && 'act' in event ? { act: event.act, attempt: event.attempt } : {}
