import type { TableFormat } from '@satualur/table-format'
import { fromTableSchema } from '@satualur/table-format'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

/** A revision as it is kept; without a schema it says that the format was taken away. */
export interface FormatRow {
  revision: number
  schema: object | null
}

const newest = (what: RawBuilder<unknown>, regency: RawBuilder<unknown>, dataset: RawBuilder<unknown>) =>
  sql`(select ${what} from table_format nf where nf.regency_id = ${regency} and nf.dataset_id = ${dataset}
    order by nf.revision desc limit 1)`

/** The newest revision of a dataset's format, as a `FormatRow`; null where there has never been one. */
export const newestFormat = (dataset: RawBuilder<unknown>) =>
  newest(
    sql`json_build_object('revision', nf.revision, 'schema', nf.schema)`,
    sql`current_regency()`,
    dataset,
  )

/** The number of the format that holds; null where none does. */
export const formatInForce = (regency: RawBuilder<unknown>, dataset: RawBuilder<unknown>) =>
  newest(sql`case when nf.schema is not null then nf.revision end`, regency, dataset)

/** Of a row that may be about a dataset: most are not, or have no format, and cost a look into an index at the most. */
export const hasTableFormat = (row: RawBuilder<unknown>) => sql<boolean>`(${row}.dataset_id is not null
  and ${formatInForce(sql`${row}.regency_id`, sql`${row}.dataset_id`)} is not null)`

/** What is kept has been read before: a defect in it is a fault. */
export function keptFormat({ schema }: Pick<FormatRow, 'schema'>): TableFormat | null {
  if (!schema) return null
  const read = fromTableSchema(schema)
  if ('defects' in read) throw new Error(`a kept format cannot be read: ${read.defects[0]!.place}`)
  return read.format
}
