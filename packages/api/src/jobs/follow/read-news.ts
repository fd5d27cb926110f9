import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Follower } from '../work.ts'

/** How many rows are followed at once; those of one transaction are never parted. */
export const rowsAtOnce = 500

/** What was written since the watermark, with the watermark that it was read under and the one it leads to. */
export interface News<Row> {
  from: string
  to: string
  rows: Row[]
  /** Whether something was written that cannot be followed yet, because something older is still under way. */
  isBehind: boolean
}

/**
 * What has been written since the follower's watermark. The number that a transaction was given says nothing about when it
 * ends; but below the smallest number still under way everything has ended, so nothing can appear there any more.
 */
export function readingNews<Row>({ name, source }: Follower<Row>) {
  const table = sql.table(source.table)
  const unread = sql`r.regency_id = current_regency() and r.xact >= mark.at and r.xact < mark.ended`
  return compile(sql<News<Row>>`
    with mark as materialized (
      select coalesce((select f.watermark from follower f where f.regency_id = current_regency() and f.name = ${name}),
        '0'::xid8) as at, pg_snapshot_xmin(pg_current_snapshot()) as ended),
    last as materialized (
      select r.xact from ${table} r, mark where ${unread} order by r.xact offset ${rowsAtOnce - 1} limit 1),
    read as materialized (
      select r.* from ${table} r, mark where ${unread} and r.xact <= coalesce((select xact from last), mark.ended))
    select mark.at::text as "from",
      (coalesce((select xact from read order by xact desc limit 1)::text::numeric + 1, mark.at::text::numeric))::text as "to",
      exists (select from ${table} r where r.regency_id = current_regency() and r.xact >= mark.ended) as "isBehind",
      (select coalesce(json_agg(${source.row} order by r.xact, ${source.orderBy}), '[]') from read r) as rows
    from mark`)
}
