import { createHash } from 'node:crypto'
import type { Instant } from '@satualur/engine'
import { describePeriod } from '@satualur/engine'
import { sql } from 'kysely'
import ical, { ICalCalendarMethod } from 'ical-generator'
import { compile } from '../../database/compile.ts'
import type { Door } from '../../database/door.ts'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import { instantOf } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'

const tasksAtMost = 500

interface FeedRow {
  regencyId: string
  personId: string
}

interface DueTask {
  id: string
  title: string
  period: string | null
  activity: string
  openedAt: Instant
  warnAt: Instant | null
  dueAt: Instant
}

export const feedHash = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/**
 * The open tasks with a due time of whoever this secret belongs to, and of those they act for today, as an iCalendar; null
 * where nobody has it. Each ends at its due time and begins when it becomes at risk.
 */
export async function calendarFeed(
  door: Door,
  secret: string,
  now: Instant,
  publicUrl: string | undefined,
): Promise<string | null> {
  const [feed] = await door.askAs<FeedRow>(
    'app.feed',
    feedHash(secret).toString('hex'),
    compile(sql`select regency_id as "regencyId", person_id as "personId" from calendar_feed`),
  )
  if (!feed) return null
  const [told] = await door.askAs<Told>('app.regency', feed.regencyId, reading(feed.personId, now))
  return told ? written(told, publicUrl) : null
}

interface Told {
  locale: Locale
  officialName: string
  tasks: DueTask[]
}

function written({ locale, officialName, tasks }: Told, publicUrl: string | undefined): string {
  const calendar = ical({
    name: `${words.name[locale]} · ${officialName}`,
    prodId: { company: 'SatuAlur', product: 'SatuAlur' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 900,
  })
  for (const { id, title, period, activity, openedAt, warnAt, dueAt } of tasks)
    calendar.createEvent({
      id: `${id}@satualur`,
      summary: `${words.due[locale]}: ${activity}`,
      description: period === null ? title : `${title}, ${describePeriod(period, locale)}`,
      start: new Date(Math.min(warnAt ?? dueAt, dueAt)),
      end: new Date(dueAt),
      stamp: new Date(openedAt),
      ...(publicUrl && { url: `${publicUrl}/tugas/${id}` }),
    })
  return calendar.toString()
}

/** Nothing where the person has no access any more. */
const reading = (person: string, now: Instant) => {
  const day = dayAt(instantOf(now))
  return compile(sql<Told>`select coalesce(s.locale, 'id') as locale, official_name(r.kind, r.name) as "officialName",
      (select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'period', t.period, 'activity', t.activity,
          'openedAt', date_part('epoch', t.opened_at) * 1000, 'warnAt', date_part('epoch', t.warn_at) * 1000,
          'dueAt', date_part('epoch', t.due_at) * 1000) order by t.due_at), '[]') from (
        select distinct on (t.due_at, t.id) t.*, u.title, u.period, coalesce(jsonb_path_query_first(v.content,
          '$.steps[*] ? (@.key == $key).activity', jsonb_build_object('key', t.step_key)) #>> '{}', t.step_key) as activity
        from assignment a join task t on t.regency_id = a.regency_id and t.id = a.task_id
        join run u on u.regency_id = t.regency_id and u.id = t.run_id
        join sop_version v on v.regency_id = t.regency_id and v.id = t.version_id
        where a.regency_id = p.regency_id and a.person_id = any(acts_for(p.id, ${day}) || p.id) and a.is_open
          and t.due_at is not null and t.paused_at is null
        order by t.due_at, t.id limit ${tasksAtMost}) t) as tasks
    from person p join regency r on r.id = p.regency_id
    left join notice_setting s on s.regency_id = p.regency_id and s.person_id = p.id
    where p.regency_id = current_regency() and p.id = ${person} and p.is_active`)
}

const words: Record<'name' | 'due', Sentence> = {
  name: { id: 'Tugas SatuAlur', en: 'SatuAlur tasks' },
  due: { id: 'Batas waktu', en: 'Due' },
}
