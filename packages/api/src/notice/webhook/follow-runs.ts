import { compile } from '../../database/compile.ts'
import type { Follower } from '../../jobs/work.ts'
import type { FollowedEvent } from '../../run/rows/followed-events.ts'
import { followedEvents } from '../../run/rows/followed-events.ts'
import { webhookKindOf } from './webhook-kind.ts'
import type { Message } from './writing-deliveries.ts'
import { writingDeliveries } from './writing-deliveries.ts'

/** Hands what happens to runs to the webhooks that want to be told. */
export const runDeliveries: Follower<FollowedEvent> = {
  kind: 'follower',
  name: 'notice.webhooks',
  source: followedEvents,
  follow: async (followed, _regency, working) => {
    const messages = followed.flatMap(messageOf)
    return messages.length === 0 ? null : compile(writingDeliveries(messages, working))
  },
}

function messageOf({ run, sequence, event }: FollowedEvent): Message[] {
  const kind = webhookKindOf(event)
  if (!kind) return []
  const task = 'attempt' in event && 'act' in event ? { act: event.act, attempt: event.attempt } : {}
  return [{ kind, id: `${run}.${sequence}`, at: event.at, run, ...task }]
}
