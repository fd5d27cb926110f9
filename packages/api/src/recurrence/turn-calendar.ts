import type { GraphQLResolveInfo } from 'graphql'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { scheduleShape } from '../dataset/schedule.shape.ts'
import type { Schedule } from '../dataset/schedule.type.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { strangeCursor } from '../read-model/checked-page.ts'
import { connectionOf, decodeCursor } from '../read-model/connection.ts'
import { idOf } from '../read-model/id.ts'
import { readAll } from '../read-model/read.ts'
import { selectedOn } from '../read-model/selection.ts'
import type { Span } from './asked-turns.ts'
import { toldTurns } from './told-turns.ts'
import type { TurnsBeside } from './turns-beside.ts'
import { beside, turnsBeside } from './turns-beside.ts'
import type { TurnFacts } from './turn-facts.ts'
import { askedNothing, turnFacts } from './turn-facts.ts'
import type { ScheduleTurns, Turn, TurnCalendar, TurnFilter } from './turn.type.ts'
import { TurnState } from './turn.type.ts'

export interface CalendarAsked {
  span: Span
  filter: TurnFilter
  first: number
  after: string | null
}

/**
 * A page of the calendar in two statements, however much there is: the days and states of all turns of the span, of which
 * the engine makes states, and then what is asked of those on the page.
 */
export async function turnCalendar(
  context: Context,
  info: GraphQLResolveInfo,
  { span, filter, first, after }: CalendarAsked,
): Promise<TurnCalendar> {
  const now = context.clock()
  const { entry, rows } = await context.door.ask<{ facts: TurnFacts }>(
    tokenOf(context),
    reading(span, filter),
  )
  const told = rows.map(({ facts }) => ({
    schedule: facts.schedule,
    turns: toldTurns(facts, span, now, context.locale),
  }))
  const isFitting = ({ state }: Turn) => filter.state == null || filter.state.includes(state)
  const fitting = told.filter(({ turns }) => turns.some(isFitting))
  const start = after === null ? 0 : placeAfter(fitting, after)
  const page = fitting.slice(start, start + first + 1)
  const ids = page.slice(0, first).map(({ schedule }) => schedule)
  const nodes = await rowsOf({ ...context, entry }, info, span, ids)
  const { pageInfo } = connectionOf(
    page.map(({ schedule }) => ({ node: schedule, cursor: [schedule] })),
    first,
    after !== null,
  )
  return {
    nodes: nodes.map(({ schedule, turns }) => ({ schedule, turns: turns.filter(isFitting) })),
    pageInfo,
    totalCount: fitting.length,
    counts: countsOf(told.flatMap(({ turns }) => turns)),
  }
}

function reading(span: Span, { opd, dataset }: TurnFilter) {
  const conditions: RawBuilder<unknown>[] = [sql`s.regency_id = current_regency()`]
  if (opd) conditions.push(sql`d.opd_id = ${idOf(opd)}`)
  if (dataset) conditions.push(sql`d.id = ${idOf(dataset)}`)
  return compile(sql<{ facts: TurnFacts }>`select ${turnFacts(sql`s`, span, askedNothing, 0)} as facts
    from schedule s join dataset d on d.regency_id = s.regency_id and d.id = s.dataset_id
    where ${sql.join(conditions, sql` and `)} order by d.title, s.id`)
}

function placeAfter(rows: readonly { schedule: string }[], after: string): number {
  const [schedule] = decodeCursor(after, 1) ?? []
  const index = rows.findIndex((row) => row.schedule === schedule)
  if (index < 0) throw strangeCursor()
  return index + 1
}

/** The page as the client asked for it; nothing is asked where it wants no rows. */
async function rowsOf(
  context: Context,
  info: GraphQLResolveInfo,
  span: Span,
  ids: string[],
): Promise<ScheduleTurns[]> {
  const rows = selectedOn(info, 'TurnCalendar')
    .filter(({ name }) => name === 'nodes')
    .flatMap((nodes) => nodes.below('ScheduleTurns'))
  if (rows.length === 0 || ids.length === 0) return []
  const below = (name: string, type: string) =>
    rows.filter((field) => field.name === name).flatMap((field) => field.below(type))
  const schedules = await readAll<Schedule & TurnsBeside>(context, info, {
    shape: scheduleShape,
    asked: [...below('schedule', 'Schedule'), turnsBeside(span, below('turns', 'Turn'))],
    where: (schedule) => sql`${schedule}.regency_id = current_regency() and ${schedule}.id = any(${ids})`,
    orderBy: (schedule) => sql`array_position(${ids}::uuid[], ${schedule}.id)`,
  })
  return schedules.map((schedule) => ({
    schedule,
    turns: toldTurns(schedule[beside], span, context.clock(), context.locale),
  }))
}

const countsOf = (turns: readonly Turn[]) =>
  Object.values(TurnState).map((state) => ({
    state,
    count: turns.filter((turn) => turn.state === state).length,
  }))
