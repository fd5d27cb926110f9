import { createHash } from 'node:crypto'
import type { Instant } from '@satualur/engine'
import { describePeriod } from '@satualur/engine'
import { sql } from 'kysely'
import ical, { ICalCalendarMethod } from 'ical-generator'
import { compile } from '../../database/compile.ts'
import type { Door } from '../../database/door.ts'
import type { Sentence } from '../../graphql/locale.ts'
import type { DueTask, FeedContent } from './feed-reading.ts'
import { readingFeed } from './feed-reading.ts'

interface FeedRow {
  regencyId: string
  personId: string
}

export const feedHash = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/**
 * The open tasks with a due time of whoever this secret belongs to, and of those they act for today, with the statutory
 * deadlines of their runs and of those they watch over, as an iCalendar; null where nobody has it. Each ends at its due
 * time and begins when it becomes at risk.
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
  const [told] = await door.askAs<FeedContent>('app.regency', feed.regencyId, readingFeed(feed.personId, now))
  return told ? written(told, publicUrl) : null
}

function written(
  { locale, officialName, tasks, deadlines }: FeedContent,
  publicUrl: string | undefined,
): string {
  const calendar = ical({
    name: `${words.name[locale]} · ${officialName}`,
    prodId: { company: 'SatuAlur', product: 'SatuAlur' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 900,
  })
  const subject = ({ title, period }: Pick<DueTask, 'title' | 'period'>) =>
    period === null ? title : `${title}, ${describePeriod(period, locale)}`
  const span = ({ openedAt, warnAt, dueAt }: Pick<DueTask, 'openedAt' | 'warnAt' | 'dueAt'>) => ({
    start: new Date(Math.min(warnAt ?? dueAt, dueAt)),
    end: new Date(dueAt),
    stamp: new Date(openedAt),
  })
  const at = (path: string) => publicUrl && { url: `${publicUrl}/${path}` }
  for (const task of tasks)
    calendar.createEvent({
      id: `${task.id}@satualur`,
      summary: `${words.due[locale]}: ${task.activity}`,
      description: subject(task),
      ...span(task),
      ...at(`tugas/${task.id}`),
    })
  for (const deadline of deadlines)
    calendar.createEvent({
      id: `${deadline.run}.${deadline.key}@satualur`,
      summary: `${words.deadline[locale]}: ${deadline.what}`,
      description: `${subject(deadline)} · ${deadline.basis}`,
      ...span(deadline),
      ...at(`pelaksanaan/${deadline.run}`),
    })
  return calendar.toString()
}

const words: Record<'name' | 'due' | 'deadline', Sentence> = {
  name: { id: 'Tugas SatuAlur', en: 'SatuAlur tasks' },
  due: { id: 'Batas waktu', en: 'Due' },
  deadline: { id: 'Tenggat undang-undang', en: 'Statutory deadline' },
}
