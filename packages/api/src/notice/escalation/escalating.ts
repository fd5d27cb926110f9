import type { Instant, WorkingCalendar } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { inEveryRegency } from '../../jobs/in-every-regency.ts'
import type { Timer, Working } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'
import { writingDeliveries } from '../webhook/writing-deliveries.ts'
import { writingNews } from '../writing-news.ts'
import type { Climbed, OnLadder } from './climb.ts'
import { climb, messageOf, reminderOf } from './climb.ts'
import type { RunningDeadline } from './deadline-reminders.ts'
import {
  climbDeadline,
  deadlineMessage,
  deadlineReminder,
  hasClimbed,
  movingDeadlines,
  readingDeadlines,
} from './deadline-reminders.ts'
import type { KeptRung } from './rung-audience.ts'
import { readingLadder, usualLadder } from './rung-audience.ts'

const atOnce = 200

/** Reminds of what is due as its time runs out, and afterwards on each working day: who is told follows the ladder. */
export const escalation: Timer = {
  kind: 'timer',
  name: 'notice.escalate',
  cron: '* * * * *',
  ring: inEveryRegency(async (regency, working) => {
    await escalateTasks(regency, working)
    await escalateDeadlines(regency, working)
  }),
}

async function escalateTasks(regency: string, working: Working): Promise<void> {
  const { door, clock } = working
  const now = clock()
  for (;;) {
    const due = await door.askAs<OnLadder>('app.regency', regency, readingDue(now))
    if (due.length === 0) return
    const { calendar, ladder } = await surroundings(regency, working)
    const climbed = due.map((task) => climb(calendar, task, now))
    const reached = climbed.filter(({ hasClimbed }) => hasClimbed)
    const news = reached.map((one) => reminderOf(ladder, one, now))
    const messages = reached.map((one) => messageOf(one, now))
    const told = [...writingNews(news, working), ...writingDeliveries(messages, working)]
    await door.askAs('app.regency', regency, moving(climbed), ...told)
    if (news.length > 0) working.changes.publish(regency, 'following')
    if (due.length < atOnce) return
  }
}

async function escalateDeadlines(regency: string, working: Working): Promise<void> {
  const { door, clock } = working
  const now = clock()
  for (;;) {
    const due = await door.askAs<RunningDeadline>('app.regency', regency, readingDeadlines(now, atOnce))
    if (due.length === 0) return
    const { calendar, ladder } = await surroundings(regency, working)
    const reached = due.map((deadline) => climbDeadline(calendar, deadline, now))
    const climbed = reached.filter(hasClimbed)
    const news = climbed.map((one) => deadlineReminder(ladder, one, now))
    const messages = climbed.map((one) => deadlineMessage(one, now))
    const told = [...writingNews(news, working), ...writingDeliveries(messages, working)]
    await door.askAs('app.regency', regency, movingDeadlines(reached), ...told)
    if (news.length > 0) working.changes.publish(regency, 'following')
    if (due.length < atOnce) return
  }
}

/** The calendar in force, and the regency's ladder or the usual one. */
async function surroundings(
  regency: string,
  { door }: Working,
): Promise<{ calendar: WorkingCalendar; ladder: readonly KeptRung[] }> {
  const [calendars, kept] = await Promise.all([
    door.askAs<{ content: WorkingCalendar }>('app.regency', regency, readingCalendar),
    door.askAs<KeptRung>('app.regency', regency, readingLadder),
  ])
  return { calendar: calendars[0]!.content, ladder: kept.length > 0 ? kept : usualLadder }
}

const readingDue = (now: Instant) =>
  compile(sql<OnLadder>`select t.id as task, t.run_id as run, t.act_key as act, t.attempt, l.rung, t.status = 'open' as "isOpen",
      t.paused_at is not null or r.status = 'paused' as "isPaused",
      date_part('epoch', t.warn_at) * 1000 as "warnAt", date_part('epoch', t.due_at) * 1000 as "dueAt"
    from task_ladder l join task t on t.regency_id = l.regency_id and t.id = l.task_id
    join run r on r.regency_id = t.regency_id and r.id = t.run_id
    where l.regency_id = current_regency() and l.look_at <= ${instantOf(now)}
    order by l.look_at limit ${atOnce}`)

const readingCalendar = compile(sql`select content from calendar where regency_id = current_regency()`)

/** Whatever was looked at is looked at again later, or never again. */
function moving(climbed: readonly Climbed[]): Statement {
  const document = JSON.stringify(
    climbed.map(({ task, rung, lookAt }) => ({
      task: task.task,
      rung,
      look_at: typeof lookAt === 'number' ? new Date(lookAt).toISOString() : lookAt && 'infinity',
    })),
  )
  return compile(sql`with climbed as (
      select * from jsonb_to_recordset(${document}::jsonb) as c(task uuid, rung int, look_at timestamptz)),
    gone as (delete from task_ladder l using climbed c
      where l.regency_id = current_regency() and l.task_id = c.task and c.look_at is null)
    update task_ladder l set rung = c.rung, look_at = c.look_at from climbed c
    where l.regency_id = current_regency() and l.task_id = c.task and c.look_at is not null`)
}
