import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { registerEnumType } from 'type-graphql'
import { actingAs } from '../people/delegation/acts-for.ts'
import type { Merging, Order } from '../read-model/compose.ts'
import type { Selected } from '../read-model/selection.ts'
import type { Row, Shape } from '../read-model/shape.ts'
import { instantOf, reference } from '../read-model/shape.ts'
import { dayAt, zone } from '../regency/today.ts'
import { openTaskShape } from './run.shape.ts'

export const DueGroup = { LATE: 'late', TODAY: 'today', THIS_WEEK: 'this-week', LATER: 'later' } as const
export type DueGroup = (typeof DueGroup)[keyof typeof DueGroup]
registerEnumType(DueGroup, {
  name: 'DueGroup',
  description: 'Past due; due until tonight; until Sunday night; afterwards or without a due time.',
})

/** The inbox is read from assignments, soonest first, whatever the history has grown to. */
export const assignmentShape: Shape = {
  type: 'Task',
  table: 'assignment',
  reads: { task: reference(() => openTaskShape, 'task_id') },
}

/** The nodes of the inbox are tasks; its rows are assignments that hold one each. */
export const underTask = (nodes: Selected[]): Selected[] => [
  { name: 'task', key: 'task', args: {}, below: () => nodes },
]

export const dueSoonest: Order = {
  by: (row) => [sql`${row}.due_at`, sql`${row}.task_id`],
  cursor: (row) => [sql`${row}.due_at::text`, sql`${row}.task_id`],
  after: ([due, task]) => [sql`${due}::timestamptz`, sql`${task}::uuid`],
  direction: 'asc',
}

/** Which of the open tasks are asked for; all of them where nothing is told. */
export interface Wanted {
  due?: DueGroup | null
  isDecision?: boolean | null
}

/** Whose tasks wait for the viewer: their own, and those of everybody for whom they act today; each task once. */
export const whoseTasks = (now: number): Merging => ({
  column: 'person_id',
  values: actingAs(dayAt(instantOf(now))),
})

export const waiting =
  (now: number, { due, isDecision }: Wanted = {}) =>
  (row: Row) =>
    sql`${row}.regency_id = current_regency() and ${row}.is_open
    ${due ? sql`and ${isIn(row, now, due)}` : sql``}
    ${isDecision == null ? sql`` : sql`and ${row}.is_decision = ${isDecision}`}`

export const countByGroup = (now: number) =>
  sql<Record<DueGroup | 'decisions', number>>`select ${sql.join(
    Object.values(DueGroup).map(
      (group) => sql`count(*) filter (where ${isIn(sql`a`, now, group)})::int as ${sql.ref(group)}`,
    ),
  )}, count(*) filter (where a.is_decision)::int as decisions from (
    select distinct a.task_id, a.due_at, a.is_decision from assignment a
    where a.person_id = any(${whoseTasks(now).values}) and ${waiting(now)(sql`a`)}) a`

function isIn(row: Row, now: number, group: DueGroup): RawBuilder<unknown> {
  const at = sql`to_timestamp(${now / 1000}::float8)`
  const nextDay = localMidnight(sql`date_trunc('day', ${at} at time zone ${zone}) + interval '1 day'`)
  const nextWeek = localMidnight(sql`date_trunc('week', ${at} at time zone ${zone}) + interval '1 week'`)
  if (group === 'late') return sql`${row}.due_at < ${at}`
  if (group === 'today') return sql`${row}.due_at >= ${at} and ${row}.due_at < ${nextDay}`
  if (group === 'this-week') return sql`${row}.due_at >= ${nextDay} and ${row}.due_at < ${nextWeek}`
  return sql`${row}.due_at >= ${at} and ${row}.due_at >= ${nextDay} and ${row}.due_at >= ${nextWeek}`
}

const localMidnight = (local: RawBuilder<unknown>) => sql`((${local}) at time zone ${zone})`
