import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import type { Locale } from '../../graphql/locale.ts'
import { instantOf, milliseconds } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'

/** As many of each kind, those due soonest. */
const eventsAtMost = 500

interface Timed {
  title: string
  period: string | null
  openedAt: Instant
  warnAt: Instant | null
  dueAt: Instant
}

export interface DueTask extends Timed {
  id: string
  activity: string
}

export interface DueDeadline extends Timed {
  run: string
  key: string
  /** What has to be done, and by which law. */
  what: string
  basis: string
}

/** What a person's calendar holds. */
export interface FeedContent {
  locale: Locale
  officialName: string
  tasks: DueTask[]
  deadlines: DueDeadline[]
}

/** Nothing where the person has no access any more. */
export const readingFeed = (person: string, now: Instant): Statement =>
  compile(sql<FeedContent>`with own as materialized (
      select t.* from assignment a join task t on t.regency_id = a.regency_id and t.id = a.task_id
      where a.regency_id = current_regency() and a.is_open
        and a.person_id = any(acts_for(${person}, ${dayAt(instantOf(now))}) || ${person}::uuid))
    select coalesce(s.locale, 'id') as locale, official_name(r.kind, r.name) as "officialName",
      (${tasks}) as tasks, (${deadlines}) as deadlines
    from person p join regency r on r.id = p.regency_id
    left join notice_setting s on s.regency_id = p.regency_id and s.person_id = p.id
    where p.regency_id = current_regency() and p.id = ${person} and p.is_active`)

const tasks = sql`select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'period', t.period,
    'activity', t.activity, 'openedAt', ${milliseconds(sql`t.opened_at`)}, 'warnAt', ${milliseconds(sql`t.warn_at`)},
    'dueAt', ${milliseconds(sql`t.due_at`)}) order by t.due_at), '[]') from (
  select distinct on (t.due_at, t.id) t.*, u.title, u.period, coalesce(jsonb_path_query_first(v.content,
    '$.steps[*] ? (@.key == $key).activity', jsonb_build_object('key', t.step_key)) #>> '{}', t.step_key) as activity
  from own t join run u on u.regency_id = t.regency_id and u.id = t.run_id
  join sop_version v on v.regency_id = t.regency_id and v.id = t.version_id
  where t.due_at is not null and t.paused_at is null
  order by t.due_at, t.id limit ${eventsAtMost}) t`

/** Those of runs that the person is at work on, or watches over: what reminds of them reaches the same people. */
const deadlines = sql`select coalesce(json_agg(json_build_object('run', d.run_id, 'key', d.key, 'what', d.title, 'basis', d.basis,
    'title', d.run_title, 'period', d.period, 'openedAt', ${milliseconds(sql`d.opened_at`)},
    'warnAt', ${milliseconds(sql`d.warn_at`)}, 'dueAt', ${milliseconds(sql`d.runs_out_at`)}) order by d.runs_out_at), '[]') from (
  select d.*, u.title as run_title, u.period from deadline d
  join run u on u.regency_id = d.regency_id and u.id = d.run_id
  where d.regency_id = p.regency_id and d.met_at is null and d.lapsed_at is null
    and (p.is_supervisor and u.opd_id = p.opd_id or d.run_id in (select own.run_id from own))
  order by d.runs_out_at, d.run_id, d.key limit ${eventsAtMost}) d`
