import type { Instant, WorkingCalendar } from '@satualur/engine'
import type { CompiledQuery } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { enqueued } from '../jobs/enqueued.ts'

/** Another calendar, as it is decided by somebody. */
export interface CalendarAmendment {
  content: WorkingCalendar
  /** The revision that it was decided on: where another one has come in between, nothing is written. */
  after: number
  /** Null where the house itself has decided. */
  by: string | null
  reason: string
  decree: string | null
}

/** What is done for a regency whose calendar was amended; how, the room of runs says. */
export const recountJob = { name: 'regency.recount', attemptsAtMost: 25 }
/** A command that was decided by the former calendar may be written after the open runs were listed: these are found here. */
export const stragglerJob = { name: 'regency.recount-stragglers', attemptsAtMost: 25 }

/** Far longer than a command takes from being decided to being written. */
const stragglersAfterMilliseconds = 60_000

const regency = sql`json_build_object('regency', current_regency())`
/** Everything that an older transaction may still be writing lies at or above this. */
const regencySince = sql`json_build_object('regency', current_regency(),
  'since', pg_snapshot_xmin(pg_current_snapshot())::text)`

/** Puts the recount of the running regency in line. Two at once do no harm, and one that dies holds no other up. */
export const enqueuedRecount = (now: Instant) => enqueued(recountJob, regency, now)

/**
 * The calendar, the list of open runs and the job that recounts them, in one statement: all of it is there or nothing.
 * `answered` keeps what a client is told under its key; it rests on `amended`. Answers the new revision, or no row where the
 * calendar is no longer the one that was read, or says the same already.
 */
export const amendingCalendar = (
  { content, after, by, reason, decree }: CalendarAmendment,
  now: Instant,
  answered = sql`select`,
): CompiledQuery<{ revision: number }> =>
  compile(sql<{ revision: number }>`
    with amended as (
      update calendar set content = ${JSON.stringify(content)}::jsonb, amended_by = ${by}::uuid, reason = ${reason},
        decree = ${decree}
      where regency_id = current_regency() and revision = ${after} returning revision),
    forgotten as (
      delete from calendar_recount c using amended, run r where c.regency_id = current_regency()
        and r.regency_id = c.regency_id and r.id = c.run_id and r.closed_at is not null),
    listed as (
      insert into calendar_recount (regency_id, run_id, revision)
      select current_regency(), r.id, amended.revision from amended, run r
      where r.regency_id = current_regency() and r.closed_at is null
      on conflict (regency_id, run_id) do update set revision = excluded.revision, done_at = null),
    answered as (${answered})
    select revision, ${enqueuedRecount(now)},
      ${enqueued(stragglerJob, regencySince, now + stragglersAfterMilliseconds)}
    from amended`)
