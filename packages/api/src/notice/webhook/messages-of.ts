import type { RunEvent } from '@satualur/engine'
import type { FollowedEvent } from '../../run/rows/followed-events.ts'
import type { WebhookKind } from './webhook-kind.ts'
import type { Message } from './writing-deliveries.ts'

/** What of all that has happened is told to other programs. */
export const messagesOf = (followed: readonly FollowedEvent[]): Message[] =>
  followed.flatMap(({ run, sequence, event }) => {
    const id = `${run}.${sequence}`
    if (event.type === 'DueRecounted') return movedDeadlines(event, run, id)
    const kind = kindOf(event)
    const task = 'attempt' in event && 'act' in event ? { act: event.act, attempt: event.attempt } : {}
    return kind ? [{ kind, id, at: event.at, run, ...task, ...deadlineOf(event) }] : []
  })

const deadlineOf = (event: RunEvent) => (event.type === 'DeadlineExtended' ? { deadline: event.key } : {})

/** One event may move several deadlines; each is a message of its own. */
const movedDeadlines = (
  { at, deadlines = [] }: Extract<RunEvent, { type: 'DueRecounted' }>,
  run: string,
  id: string,
): Message[] =>
  deadlines
    .filter(
      ({ formerRunsOutAt: former, dueAt, extendedDueAt }) => former && former !== (extendedDueAt ?? dueAt),
    )
    .map(({ key }) => ({ kind: 'deadline.recounted', id: `${id}.${key}`, at, run, deadline: key }))

function kindOf(event: RunEvent): WebhookKind | null {
  switch (event.type) {
    case 'RunStarted':
      return 'run.started'
    case 'RunCompleted':
      return 'run.completed'
    case 'RunCancelled':
      return 'run.cancelled'
    case 'RunStuck':
      return 'run.stuck'
    case 'TaskOpened':
      return 'task.opened'
    case 'TaskCompleted':
      return event.isSentBack ? 'task.sent_back' : 'task.completed'
    case 'DeadlineExtended':
      return 'deadline.extended'
    default:
      return null
  }
}
