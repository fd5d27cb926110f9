import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import type { Order } from '../read-model/compose.ts'
import { idOf } from '../read-model/id.ts'
import type { Row } from '../read-model/shape.ts'
import { hasNewerVersion } from './run-reads.ts'
import { RunStatus } from './run.type.ts'

@InputType({ description: 'Runs that fit all that is told.' })
export class RunFilter {
  @Field(() => [RunStatus], { nullable: true }) status?: (typeof RunStatus)[keyof typeof RunStatus][] | null
  @Field(() => ID, { nullable: true }) sop?: string | null
  @Field(() => ID, { nullable: true }) opd?: string | null
  @Field(() => ID, { nullable: true }) dataset?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an open task that is not paused is past due.',
  })
  isLate?: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is open and goes on with another version than the one of its SOP that is in force today.',
  })
  isOutdated?: boolean | null
  @Field(() => String, { nullable: true, description: 'Part of the title.' }) search?: string | null
}

export const newest: Order = {
  by: (row) => [sql`${row}.started_at`, sql`${row}.id`],
  cursor: (row) => [sql`${row}.started_at::text`, sql`${row}.id`],
  after: ([started, id]) => [sql`${started}::timestamptz`, sql`${id}::uuid`],
  direction: 'desc',
}

export const fitting = (filter: RunFilter, now: number) => (run: Row) => {
  const { status, sop, opd, dataset, isLate, isOutdated, search } = filter
  const late = sql`exists (select from task t where t.regency_id = ${run}.regency_id and t.run_id = ${run}.id
    and t.status = 'open' and t.paused_at is null and t.due_at < to_timestamp(${now / 1000}::float8))`
  const outdated = sql`(${run}.status in ('running', 'paused', 'stuck') and ${hasNewerVersion(run)})`
  return sql.join(
    [
      sql`${run}.regency_id = current_regency()`,
      ...(status ? [sql`${run}.status = any(${status})`] : []),
      ...(sop ? [sql`${run}.sop_id = ${idOf(sop)}`] : []),
      ...(opd ? [sql`${run}.opd_id = ${idOf(opd)}`] : []),
      ...(dataset ? [sql`${run}.dataset_id = ${idOf(dataset)}`] : []),
      ...(isLate === true ? [late] : isLate === false ? [sql`not ${late}`] : []),
      ...(isOutdated == null ? [] : isOutdated ? [outdated] : [sql`not ${outdated}`]),
      ...(search ? [sql`${run}.title ilike ${`%${search.replace(/[\\%_]/g, '\\$&')}%`}`] : []),
    ],
    sql` and `,
  )
}
