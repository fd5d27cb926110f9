import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { ComplianceFilter } from '../question/compliance.type.ts'
import type { Grouping } from '../question/dimension.ts'
import type { Measure } from '../question/figures.ts'
import { tables } from '../question/question.ts'
import { nationalScopeOf, scopeOf } from '../question/scope.ts'
import type { Source } from './sources.ts'

type Sql = RawBuilder<unknown>

/** Which columns the rows have. */
export interface Columns {
  grouping: Grouping | null
  measures: readonly Measure[]
  /** Whether `closed_on` is asked: a day is reckoned for each task, and takes as long as reading it. */
  isDated?: boolean
}

/** What a row belongs to beyond its own columns, where the cells have not been told apart by it already. */
const partOfVersion = sql`left join version_part part on part.regency_id = t.regency_id and part.version_id = t.version_id
  and part.step_key = t.step_key`
const roleOfVersion = sql`left join version_role part on part.regency_id = t.regency_id and part.version_id = t.version_id
  and part.role_key = t.role_key`
const joinFor: Record<string, Sql> = {
  stage_key: partOfVersion,
  phase: partOfVersion,
  national_role: roleOfVersion,
}

/** Rows of several sources, one below the other; none where there is no source. */
export const rowsOf = (sources: readonly Source[], columns: Columns, filter: ComplianceFilter): Sql =>
  sources.length > 0
    ? sql.join(
        sources.map((source) => rowsOfOne(source, columns, filter)),
        sql` union all `,
      )
    : rowsOfOne({ ...nothing, from: 'task' }, columns, filter)

const nothing: Omit<Source, 'from'> = { where: [sql`false`], closedOn: sql`null::date`, value: () => sql`0` }

function rowsOfOne(source: Source, { grouping, measures, isDated }: Columns, filter: ComplianceFilter): Sql {
  const isNational = source.from in tables && tables[source.from as keyof typeof tables].isNational
  const isJoined = (column: string) => column in joinFor && !isNational
  const joined = grouping?.columns.find(isJoined)
  const scope = (isNational ? nationalScopeOf : scopeOf)(sql.ref('t'), filter)
  const selected = [
    ...(isDated ? [sql`${source.closedOn} as closed_on`] : []),
    ...(grouping?.columns ?? []).map(
      (column) => sql`${sql.ref(`${isJoined(column) ? 'part' : 't'}.${column}`)} as ${sql.ref(column)}`,
    ),
    ...(grouping?.isPart ? [sql`t.version_id::text as version`] : []),
    ...measures.map((measure) => sql`${source.value(measure)} as ${sql.ref(measure)}`),
  ]
  return sql`select ${sql.join(selected)} from ${sql.table(source.from)} t ${joined ? joinFor[joined]! : sql``}
    where ${sql.join([...source.where, ...scope], sql` and `)}`
}

/** Rows that were read before, as other rows of these columns are. */
export const columnsOf = ({ grouping, measures, isDated }: Columns): Sql =>
  sql.join(
    [
      ...(isDated ? ['closed_on'] : []),
      ...(grouping?.columns ?? []),
      ...(grouping?.isPart ? ['version'] : []),
      ...measures,
    ].map((name) => sql.ref(name)),
  )

/** A measure of rows together, of those that `isSo` where that is told. Histograms are long: each is added as it is. */
export function sumOf(measure: Measure, isSo?: Sql): Sql {
  const sum = measure === 'used_histogram' ? sql`sum_of_histograms` : sql`sum`
  return sql`coalesce(${sum}(${sql.ref(measure)}) ${isSo ? sql`filter (where ${isSo})` : sql``}, 0)`
}

/** Measures as JSON, each as it is told here; a histogram has more digits than a number of JSON. */
export const jsonOf = (
  measures: readonly Measure[],
  value: (measure: Measure) => Sql,
  told = (one: Sql): Sql => one,
): Sql =>
  sql`json_build_object(${sql.join(
    measures.flatMap((one) => [
      sql.lit(one),
      told(one === 'used_histogram' ? sql`${value(one)}::text` : value(one)),
    ]),
  )})`

export const sumsOf = (measures: readonly Measure[]): Sql => jsonOf(measures, (one) => sumOf(one))
