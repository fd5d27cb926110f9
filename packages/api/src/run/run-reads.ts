import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { fileValue } from '../files/file-value.ts'
import type { Read, Row } from '../read-model/shape.ts'
import { value } from '../read-model/shape.ts'
import { dayAt } from '../regency/today.ts'
import { tasksOf } from './archive/tasks-of.ts'
import { hasForce } from '../sop/in-force.ts'

/** The rows of the same run, in the same regency. */
export const ofRun = (parent: Row, child: Row) =>
  sql`${child}.regency_id = ${parent}.regency_id and ${child}.run_id = ${parent}.id`

/** Told only while the run is paused. */
const ofPause = (told: (run: Row) => RawBuilder<unknown>): Read =>
  value((run) => sql`case when ${run}.status = 'paused' then ${told(run)} end`)

/** What the run is paused for. */
export const pauseReads: Record<string, Read> = {
  pausedAt: ofPause((run) => sql`(${run}.progress -> 'pausedAt')::float8`),
  pauseReason: ofPause((run) => sql`${run}.progress ->> 'reason'`),
  pauseLetter: ofPause(
    (run) =>
      sql`(select json_build_object('title', l.letter ->> 'title', 'file', ${fileValue(
        sql`(l.letter ->> 'file')::uuid`,
      )}) from (select ${run}.progress -> 'letter' as letter) l where jsonb_typeof(l.letter) = 'object')`,
  ),
}

/** Another version of its SOP than its own is in force today. */
export const hasNewerVersion = (run: Row) => sql`exists (select from sop_version v
  where v.regency_id = ${run}.regency_id and v.sop_id = ${run}.sop_id and v.id <> ${run}.version_id
    and ${hasForce(sql`v`)} and v.valid @> ${dayAt(sql`house_now()`)})`

/** What is counted and found out over its rows. */
export const figureReads: Record<string, Read> = {
  openTaskCount: value(
    (run) => sql`(select count(*) from task t where ${ofRun(run, sql`t`)} and t.status = 'open')`,
  ),
  lateTaskCount: value(
    (run) => sql`(select count(*) from ${tasksOf(run)} t where t.status in ('open', 'completed')
        and t.paused_at is null and coalesce(t.closed_at, house_now()) > t.due_at)`,
  ),
  reworkCount: value((run) => sql`(select count(*) from ${tasksOf(run)} t where t.is_sent_back)`),
  isMigratable: value((run) => sql`(${run}.status in ('running', 'stuck') and ${hasNewerVersion(run)})`),
  chain: value(
    (
      run,
    ) => sql`(select coalesce(json_agg(json_build_object('sequence', e.sequence, 'at', extract(epoch from e.at) * 1000,
        'actor', e.actor_id, 'type', e.type, 'body', e.body, 'hash', encode(e.hash, 'hex')) order by e.sequence), '[]')
        from run_history e where ${ofRun(run, sql`e`)})`,
  ),
}
