import type { Follower } from '../jobs/work.ts'
import type { FollowedEvent } from '../run/rows/followed-events.ts'
import { followedEvents } from '../run/rows/followed-events.ts'
import { newsOfEvents } from './news-of-events.ts'
import { tendingTasks } from './tending-tasks.ts'
import { messagesOf } from './webhook/messages-of.ts'
import { writingDeliveries } from './webhook/writing-deliveries.ts'
import { writingNews } from './writing-news.ts'

/** What happened longer ago is told nobody any more, when a house begins to be followed. */
const newsForDays = 90

/** Tells people and other programs what has happened to runs, and sets reminders. */
export const runNotices: Follower<FollowedEvent> = {
  kind: 'follower',
  name: 'notice.runs',
  source: followedEvents,
  follow: async (followed, _regency, working) => {
    const since = working.clock() - newsForDays * 86_400_000
    const fresh = followed.filter(({ event }) => event.at >= since)
    return [
      ...tendingTasks(followed, working.clock()),
      ...writingNews(newsOfEvents(fresh), working),
      ...writingDeliveries(messagesOf(fresh), working),
    ]
  },
}
