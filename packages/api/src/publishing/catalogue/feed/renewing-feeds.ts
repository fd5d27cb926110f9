import type { Timer } from '../../../jobs/work.ts'
import { KeptFeeds } from './kept-feeds.ts'

/** Looks every minute whether something of a catalogue has changed whose feed is asked for, and makes it anew. */
export const renewingFeeds: Timer = {
  kind: 'timer',
  name: 'publishing.renew-feeds',
  cron: '* * * * *',
  ring: ({ door, settings }) => new KeptFeeds(door, settings.filesFolder).renew(),
}
