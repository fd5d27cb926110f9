import type { RunEvent } from '@satualur/engine'
import { sql } from 'kysely'
import type { Source } from '../../jobs/follow/source.ts'

/** An event as it was written, with its place in its run. */
export interface FollowedEvent {
  run: string
  sequence: number
  event: RunEvent
}

/** Everything that happens to runs, for whoever makes something of it. */
export const followedEvents: Source<FollowedEvent> = {
  table: 'run_event',
  row: sql`json_build_object('run', r.run_id, 'sequence', r.sequence, 'event', jsonb_build_object(
    'at', date_part('epoch', r.at) * 1000, 'actor', r.actor_id, 'type', r.type) || r.body)`,
  orderBy: sql`r.run_id, r.sequence`,
}
