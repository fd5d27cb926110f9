import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Statement } from '../database/door.ts'
import { enqueued } from '../jobs/enqueued.ts'
import type { Working } from '../jobs/work.ts'
import { instantOf } from '../read-model/shape.ts'
import { dayAt } from '../regency/today.ts'
import { taskNamed } from './task-named.ts'
import { digestMail } from './mail/digest-mail.ts'
import type { News } from './news.ts'
import { topicOf } from './notice-kind.ts'

/** Makes notices of news, for the people it is for and whoever acts for them today, and lets their mail be looked at. */
export function writingNews(news: readonly News[], { clock, settings }: Working): Statement[] {
  if (news.length === 0) return []
  const now = clock()
  const document = JSON.stringify(news.map((one, place) => ({ ...one, place, topic: topicOf(one.kind) })))
  const isMailed = settings.mail !== undefined
  return [
    compile(sql`with news as (
      select n.*, t.id as task, coalesce(t.opd_id, r.opd_id) as opd, t.status as task_status, t.claimed_by, t.closed_by, t.closed_for
      from jsonb_to_recordset(${document}::jsonb) as n(place int, kind text, topic text, source text, at float8, run uuid, dataset uuid, act text,
        attempt int, step text, audience text[], people uuid[], actor uuid, reason text, "daysLate" int,
        "formerDueAt" float8, "dueAt" float8, deadline text)
      left join lateral ${taskNamed(sql`n`)} t on true
      left join run r on r.regency_id = current_regency() and r.id = n.run and t.id is null),
    meant as (select n.source, p.person, p.is_represented from news n cross join lateral (${audience}) as p(person, is_represented)),
    deputy as materialized (
      select d.deputy_id as id, unnest(acts_for(d.deputy_id, ${dayAt(instantOf(now))})) as of
      from (select distinct deputy_id from delegation
        where regency_id = current_regency() and days @> ${dayAt(instantOf(now))}) d),
    told as (
      select source, person from meant
      union select m.source, deputy.id from meant m join deputy on deputy.of = m.person and m.is_represented),
    written as (
      insert into notice (regency_id, person_id, topic, kind, source, run_id, task_id, actor_id, reason, days_late, at, read_at,
        is_listed, awaits_mail, former_due_at, due_at, deadline_key, dataset_id)
      select current_regency(), told.person, n.topic, n.kind, n.source, n.run, n.task, n.actor, n.reason, n."daysLate",
        to_timestamp(n.at / 1000), ${readAlready}, w.is_listed, w.is_mailed,
        to_timestamp(n."formerDueAt" / 1000), to_timestamp(n."dueAt" / 1000), n.deadline, n.dataset
      from told join news n using (source)
      join person p on p.regency_id = current_regency() and p.id = told.person and p.is_active
      left join notice_setting s on s.regency_id = current_regency() and s.person_id = told.person
      cross join lateral (select n.topic <> all(coalesce(s.unlisted, '{}')) as is_listed,
        ${isMailed} and n.topic <> all(coalesce(s.unmailed, '{}')) and s.digest is distinct from 'never'
          and not (select r.is_sample from regency r where r.id = current_regency()) as is_mailed) w
      where told.person is distinct from n.actor and (w.is_listed or w.is_mailed)
      order by n.at, n.place
      on conflict do nothing returning person_id, awaits_mail)
    select ${enqueued(
      digestMail,
      sql`json_build_object('regency', current_regency(), 'person', person_id)`,
      now,
      { waitsAs: sql`'notice.mail ' || person_id` },
    )} from (select distinct person_id from written where awaits_mail) as mailed`),
  ]
}

/** Who is told in person and who only watches: deputies act for the former. */
const audience = sql`
  select unnest(n.people), n.kind not in ('mentioned', 'deputy-named', 'deputy-revoked')
  union all select a.person_id, true from assignment a where 'performers' = any(n.audience)
    and a.regency_id = current_regency() and a.task_id = n.task and coalesce(n.claimed_by, a.person_id) = a.person_id
  union all select c, false from unnest(array[n.closed_by, n.closed_for]) c where 'closers' = any(n.audience) and c is not null
  union all select a.person_id, true from task o join assignment a on a.regency_id = o.regency_id and a.task_id = o.id
    where n.audience && '{row,run}' and o.regency_id = current_regency() and o.run_id = n.run and o.status = 'open'
      and ('run' = any(n.audience) or o.step_key = n.step)
  union all select w.id, false from person w where n.audience && '{supervisors,admins}' and w.regency_id = current_regency()
    and ('supervisors' = any(n.audience) and w.is_supervisor and w.opd_id = n.opd
      or 'admins' = any(n.audience) and w.access = 'admin')`

/** What waited for somebody and is done by now need not be read any more. */
const readAlready = sql`case when n.topic in ('work', 'due') and n.task_status <> 'open' then to_timestamp(n.at / 1000) end`
