import type { Instant, WorkingCalendar } from '@satualur/engine'
import {
  forecast,
  isoDateAt,
  isWorkingDay,
  latenessMinutes,
  minutesPerWorkingDay,
  usedMinutes,
  workingMinutesBetween,
} from '@satualur/engine'
import { badInput } from '../../graphql/faults.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import type { Locale } from '../../graphql/locale.ts'
import { personShape } from '../../people/person.shape.ts'
import type { Person } from '../../people/person.type.ts'
import type { Selected } from '../../read-model/selection.ts'
import { openTaskShape } from '../../run/run.shape.ts'
import type { Task } from '../../run/task.type.ts'
import { forecastSentence } from './forecast-sentence.ts'
import type { AwaitedRow, ForecastRow } from './forecast-statement.ts'
import { awaitedAtMost, forecastStatement } from './forecast-statement.ts'
import { Forecast, ForecastQueue, ForecastTask } from './forecast.type.ts'
import { nodesOf } from './nodes-of.ts'
import type { OpenWorkFilter } from './open-work.input.ts'
import { needsSop, sopNeeded } from '../answer/read-compliance.ts'

interface Asked {
  filter: OpenWorkFilter
  until: string | null
  /** What is asked of each task, and of each person. */
  task: Selected[]
  person: Selected[]
}

/** One statement for the tasks and what is known of them, and one each for what is shown of tasks and people. */
export async function readForecast(
  context: Context,
  { filter, until, task, person }: Asked,
): Promise<Forecast> {
  const { door, clock, locale } = context
  if (needsSop(filter)) throw badInput(sopNeeded)
  const now = clock()
  const { entry, rows } = await door.ask<ForecastRow>(tokenOf(context), forecastStatement(filter, until, now))
  const { awaited, calendarRevision, until: end } = rows[0]!
  const calendar = await context.calendars.at(door, tokenOf(context), entry.regencyId, calendarRevision)
  const looked = awaited.slice(0, awaitedAtMost)
  const late = looked.flatMap((row) => likelyLate(calendar, row, now, locale) ?? [])
  const tasks = await nodesOf<Task>(
    context,
    openTaskShape,
    late.map(({ row }) => row.id),
    task,
  )
  const people = await nodesOf<Person>(
    context,
    personShape,
    late.flatMap(({ holder }) => holder ?? []),
    person,
  )
  return Object.assign(new Forecast(), {
    ...{ asOf: now, until: end, dueCount: looked.length, lateCount: late.length },
    isCutOff: awaited.length > awaitedAtMost,
    tasks: late.map(({ row, holder, told }) =>
      Object.assign(new ForecastTask(), told, {
        task: tasks.get(row.id)!,
        queue:
          holder === null
            ? null
            : Object.assign(new ForecastQueue(), told.queue, { person: people.get(holder)! }),
      }),
    ),
  })
}

/** What is told of a task that is likely to be late; null where it is not. */
function likelyLate(calendar: WorkingCalendar, row: AwaitedRow, now: Instant, locale: Locale) {
  const { openedAt, dueAt, pausedMinutes, history, isJoint } = row
  const queues = row.queues.map(({ completed, days, ...queue }) => ({
    ...queue,
    tasksPerDay: completed / Math.max(1, days.filter((day) => isWorkingDay(calendar, day)).length),
  }))
  const used = usedMinutes(calendar, { openedAt, until: now, pausedMinutes, pausedSince: null })
  const foreseen = forecast(calendar, { dueAt, usedMinutes: used, history, queues, isJoint }, now)
  const { expectedAt, usualMinutes, reasons } = foreseen
  if (expectedAt === null || reasons.length === 0) return null
  const queue = queues.find(({ person }) => person === foreseen.queue?.person) ?? null
  const facts = {
    ...{ usualMinutes, reasons, queue, usedMinutes: used },
    leftMinutes: workingMinutesBetween(calendar, now, dueAt),
    dayMinutes: minutesPerWorkingDay(calendar, isoDateAt(now, calendar.zone)),
  }
  const expectedLateMinutes = latenessMinutes(calendar, dueAt, expectedAt)
  const told = { ...facts, expectedAt, expectedLateMinutes, sentence: forecastSentence(facts, locale) }
  return { row, holder: queue?.person ?? null, told }
}
