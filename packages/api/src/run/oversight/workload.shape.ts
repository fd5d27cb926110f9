import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { personShape } from '../../people/person.shape.ts'
import type { Order } from '../../read-model/compose.ts'
import { idOf } from '../../read-model/id.ts'
import type { Row, Shape } from '../../read-model/shape.ts'
import { column, instantOf, value } from '../../read-model/shape.ts'
import { batchAtMost } from '../command/batch.ts'
import { openTaskShape } from '../run.shape.ts'
import { oversees } from './oversees.ts'
import type { WorkloadFilter } from './workload.type.ts'

/** The open tasks of a person that the viewer oversees, with a condition on the task `t`. */
const openTasksOf = (person: Row, { opd }: WorkloadFilter, condition = sql`true`) =>
  sql`from assignment a join task t on t.regency_id = a.regency_id and t.id = a.task_id
    join run going on going.regency_id = t.regency_id and going.id = t.run_id
    where a.regency_id = ${person}.regency_id and a.person_id = ${person}.id and a.is_open
      and ${oversees(sql`going.opd_id`)} and ${opd ? sql`going.opd_id = ${idOf(opd)}` : sql`true`} and ${condition}`

const isLate = (now: Instant) => sql`t.paused_at is null and t.due_at < ${instantOf(now)}`
const isAtRisk = (now: Instant) =>
  sql`t.paused_at is null and t.warn_at <= ${instantOf(now)} and t.due_at >= ${instantOf(now)}`

/** Read from the row of the person. */
export const workloadShape = (now: Instant, filter: WorkloadFilter): Shape => {
  const counted = (condition?: ReturnType<typeof isLate>) =>
    value((person) => sql`(select count(*)::int ${openTasksOf(person, filter, condition)})`)
  return {
    type: 'Workload',
    table: 'person',
    reads: {
      id: column('id'),
      person: {
        from: 'one',
        shape: () => personShape,
        where: (row, person) => sql`${person}.regency_id = ${row}.regency_id and ${person}.id = ${row}.id`,
      },
      openTaskCount: counted(),
      lateTaskCount: counted(isLate(now)),
      atRiskTaskCount: counted(isAtRisk(now)),
      tasks: {
        from: 'many',
        shape: () => openTaskShape,
        where: (person, task) => sql`${task}.regency_id = ${person}.regency_id and ${task}.id in (
          select t.id ${openTasksOf(person, filter)} order by t.due_at, t.id limit ${batchAtMost})`,
        orderBy: (task) => sql`${task}.due_at, ${task}.id`,
      },
    },
  }
}

/** Everybody for whom work waits that the viewer oversees; a supervisor finds that of their OPD, most others nobody. */
export const loaded = (now: Instant, filter: WorkloadFilter) => (person: Row) => {
  const { person: one, search, isLate: onlyLate } = filter
  const words = search?.trim().toLowerCase()
  const said = sql`lower(concat_ws(E'\n', ${person}.name, ${person}.position))`
  return sql.join(
    [
      sql`${person}.regency_id = current_regency()`,
      sql`exists (select ${openTasksOf(person, filter, onlyLate ? isLate(now) : undefined)})`,
      ...(one ? [sql`${person}.id = ${idOf(one)}`] : []),
      ...(words ? [sql`strpos(${said}, ${words}::text) > 0`] : []),
    ],
    sql` and `,
  )
}

/** The most work first. */
export const heaviest = (filter: WorkloadFilter): Order => {
  const count = (person: Row) => sql`(select count(*)::int ${openTasksOf(person, filter)})`
  return {
    by: (person) => [count(person), sql`${person}.id`],
    cursor: (person) => [count(person), sql`${person}.id`],
    after: ([tasks, id]) => [sql`${tasks}::int`, sql`${idOf(String(id))}::uuid`],
    direction: 'desc',
  }
}
