import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { instantOf } from '../../read-model/shape.ts'
import { closedBefore, closedSince } from '../../run/archive/closed-between.ts'
import type { Days } from '../question/counted-period.ts'
import { wholeSpans } from '../question/counted-period.ts'
import type { Measure } from '../question/figures.ts'
import type { Question, Table } from '../question/question.ts'
import { tables } from '../question/question.ts'

type Sql = RawBuilder<unknown>

/** Rows that are counted: cells, or tasks one by one. Their row is `t`. */
export interface Source {
  from: Table | 'counted_fact' | 'counted_box' | 'counted_change' | 'task'
  where: Sql[]
  /** The day on which it closed, or the first day of the cell; null where it is open. */
  closedOn: Sql
  value: (measure: Measure) => Sql
}

const ofOpen: readonly Measure[] = ['open', 'overdue', 'at_risk', 'paused']
const ofClosed = (measure: Measure): Sql => (ofOpen.includes(measure) ? sql`0` : sql`t.${sql.ref(measure)}`)
const own = sql`t.regency_id = current_regency()`
const others = sql`t.regency_id <> (select current_regency())`
/** Cells hold nothing yet where nobody has counted: then all there is lies beyond the line. */
const isCounted = sql`(select watermark from mark) is not null`

const beforeNow = sql`t.xact < pg_snapshot_xmax(pg_current_snapshot())`

const isAddedUp = sql`exists (select from watched_state where regency_id = current_regency())`

const within = (at: Sql, { from, until }: Days, start = (date: string): Sql => sql`${date}::date`): Sql[] => [
  ...(from ? [sql`${at} >= ${start(from)}`] : []),
  ...(until ? [sql`${at} < ${start(until)}`] : []),
]
const midnight = (date: string) => sql`((${date}::date)::timestamp at time zone (select name from zone))`
const localDate = sql`(t.closed_at at time zone (select name from zone))::date`

/** Cells of whole months. Where months need not be told apart, those of quarters and years stand for theirs. */
export function cells(
  table: Table,
  months: Days,
  isByMonth: boolean,
  whose: Sql[] = [own, isCounted],
): Source {
  const { start } = tables[table]
  const isSpanned = start === 'starts_on'
  const at = sql.ref(`t.${start}`)
  const spans = isSpanned && !isByMonth ? wholeSpans(months) : [{ span: 'month' as const, days: months }]
  const inSpan = spans.map(({ span, days }) => [
    ...(isSpanned ? [sql`t.span = ${sql.lit(span)}`] : []),
    ...within(at, days),
  ])
  return { from: table, where: [...whose, ...inAny(inSpan)], closedOn: at, value: ofClosed }
}

/** In one condition: a table that is read once asks once whose cells may be seen. */
const inAny = (ways: Sql[][]): Sql[] => {
  if (ways.length === 1) return ways[0]!
  const either = ways.map((way) => sql`(${sql.join(way, sql` and `)})`)
  return [sql`(${sql.join(either, sql` or `)})`]
}

/** The cells of who asks and of each other regency, as far as the policy shows any. */
export const eachOnesCells = (table: Table, months: Days, isByMonth: boolean): Source =>
  cells(table, months, isByMonth, [sql`(${isCounted} or ${others})`])

/** Those of all others together, which who watches them has added up; of each where that has not happened yet. */
export const watchedCells = (table: Table, months: Days, isByMonth: boolean): Source[] => [
  cells('watched_tally', months, isByMonth, [own, isAddedUp]),
  cells(table, months, isByMonth, [others, sql`not ${isAddedUp}`]),
]

/** Cells of days, which nobody else sees. */
export const dayCells = (days: Days): Source => cells('day_tally', days, false)

/** What has changed since the cells were counted, or all of it where they never were. */
export const beyondCells = (days: Days): Source[] => [
  {
    from: 'counted_change',
    // By the day, which no index tells: what is new is little, and found by when it was written. So that it is planned as little,
    // the stretch has a second end, where nothing is yet.
    where: [own, sql`t.xact >= (select watermark from mark)`, beforeNow, ...within(localDate, days)],
    closedOn: localDate,
    value: ofClosed,
  },
  // A regency that nobody has counted has archived nothing either: its closed tasks lie in their table.
  tasksOfTable(days, sql`not ${isCounted}`),
]

const tasksOfTable = (days: Days, ...where: Sql[]): Source => ({
  from: 'counted_fact',
  where: [own, ...where, ...within(sql`t.closed_at`, days, midnight)],
  closedOn: localDate,
  value: ofClosed,
})

/** Completed tasks one by one, where they are kept. */
export const tasks = (days: Days): Source[] => [
  tasksOfTable(days),
  {
    from: 'counted_box',
    where: [
      own,
      ...(days.from ? [closedSince(sql`t`, midnight(days.from))] : []),
      ...(days.until ? [closedBefore(sql`t`, midnight(days.until))] : []),
    ],
    closedOn: localDate,
    value: ofClosed,
  },
]

/** Tasks that are open now; `verdict` of the engine, said in SQL. */
export function openTasks({ now }: Question): Source {
  const at = instantOf(now)
  const goesOn = sql`t.paused_at is null`
  const when = (isSo: Sql) => sql`case when ${isSo} then 1 else 0 end`
  const values: Partial<Record<Measure, Sql>> = {
    open: sql`1`,
    overdue: when(sql`${goesOn} and t.due_at < ${at}`),
    at_risk: when(sql`${goesOn} and t.due_at >= ${at} and t.warn_at <= ${at}`),
    paused: when(sql`not ${goesOn}`),
  }
  return {
    from: 'task',
    where: [own, sql`t.status = 'open'`],
    closedOn: sql`null::date`,
    value: (measure) => values[measure] ?? sql`0`,
  }
}
