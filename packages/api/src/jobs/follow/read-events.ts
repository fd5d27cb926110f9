import type { RunEvent } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import type { FollowedEvent } from './followed-event.ts'

/** How many events are followed at once; those of one transaction are never parted. */
const eventsAtOnce = 500

interface EventRow {
  run: string
  sequence: number
  at: number
  actor: string
  type: string
  body: object
}

/** Events behind the watermark, with the watermark that they were read under and the one they lead to. */
export interface Reading {
  from: string
  to: string
  events: EventRow[]
  /** Whether something was written that cannot be followed yet, because something older is still under way. */
  isBehind: boolean
}

/**
 * What has been written since the follower's watermark. A number that a transaction was given says nothing about when it
 * ends; but below the smallest number still under way everything has ended, so nothing can appear there any more.
 */
export const readingEvents = (follower: string): Statement =>
  compile(sql<Reading>`
    with mark as materialized (
      select coalesce((select f.watermark from follower f where f.regency_id = current_regency() and f.name = ${follower}),
        '0'::xid8) as at, pg_snapshot_xmin(pg_current_snapshot()) as ended),
    -- With those of its transaction, which were written together.
    last as materialized (
      select xact from run_event, mark
      where regency_id = current_regency() and xact >= mark.at and xact < mark.ended
      order by xact offset ${eventsAtOnce - 1} limit 1),
    read as materialized (
      select e.* from run_event e, mark
      where e.regency_id = current_regency() and e.xact >= mark.at and e.xact < mark.ended
        and e.xact <= coalesce((select xact from last), mark.ended))
    select mark.at::text as "from",
      (coalesce((select xact from read order by xact desc limit 1)::text::numeric + 1, mark.at::text::numeric))::text as "to",
      exists (select from run_event e where e.regency_id = current_regency() and e.xact >= mark.ended) as "isBehind",
      (select coalesce(json_agg(json_build_object('run', run_id, 'sequence', sequence, 'at', extract(epoch from at) * 1000,
        'actor', actor_id, 'type', type, 'body', body) order by xact, run_id, sequence), '[]') from read) as events
    from mark`)

export const followedEvent = ({ run, sequence, at, actor, type, body }: EventRow): FollowedEvent => ({
  run,
  sequence,
  event: { at, actor, type, ...body } as RunEvent,
})
