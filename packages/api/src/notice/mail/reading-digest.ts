import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { NoticeRow } from '../notice-sentence.ts'
import { sentenceParts } from '../notice.shape.ts'

const noticesAtMost = 50

/** A notice as a mail tells it. */
export interface ToMail extends NoticeRow {
  id: string
  at: Instant
  runTitle: string | null
  runPeriod: string | null
  runId: string | null
  taskId: string | null
  datasetId: string | null
}

/** What waits to be mailed to somebody, oldest first, with how they want it; what they have read by now is left out. */
export const readingDigest = (person: string) =>
  compile(sql`select p.email, official_name(r.kind, r.name) as "officialName", c.content ->> 'zone' as zone,
      (select json_build_object('digest', s.digest, 'digestHour', s.digest_hour, 'quietFrom', s.quiet_from,
          'quietUntil', s.quiet_until, 'locale', s.locale)
        from notice_setting s where s.regency_id = p.regency_id and s.person_id = p.id) as wish,
      (select coalesce(json_agg(json_build_object(${parts}) order by n.at, n.id), '[]') from (
        select * from notice n where n.regency_id = p.regency_id and n.person_id = p.id and n.awaits_mail and n.read_at is null
        order by n.at, n.id limit ${noticesAtMost}) n) as notices
    from person p join regency r on r.id = p.regency_id join calendar c on c.regency_id = p.regency_id
    where p.regency_id = current_regency() and p.id = ${person} and p.is_active`)

const parts = sql.join([
  sql`'id', n.id, 'at', date_part('epoch', n.at) * 1000, 'runId', n.run_id, 'taskId', n.task_id, 'datasetId', n.dataset_id`,
  sql`'runTitle', (select r.title from run r where r.regency_id = n.regency_id and r.id = n.run_id)`,
  sql`'runPeriod', (select r.period from run r where r.regency_id = n.regency_id and r.id = n.run_id)`,
  ...Object.entries(sentenceParts).map(([name, part]) => sql`${sql.lit(name)}, ${part(sql`n`)}`),
])
