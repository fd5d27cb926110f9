import { sql } from 'kysely'
import { listOf } from '../../data-list/opening-list.ts'
import type { ListWrite } from './judged-list-row.ts'

/** One workbook of a year after the other: nothing but its title tells a proposal that has no dataset from another one. */
export const oneAfterTheOther = (year: number) =>
  sql`select pg_advisory_xact_lock(hashtextextended(current_regency()::text, ${year}::bigint))`

/** Nothing is written where somebody else has proposed one of them meanwhile. */
export const stillUnlisted = (writes: readonly ListWrite[], year: number) => {
  const titles = writes.flatMap(({ revision, datasetId, taken: [{ step }] }) =>
    revision === 0 && datasetId === null && step.type === 'propose' && step.content
      ? [step.content.title]
      : [],
  )
  return sql`select none_unless(not exists (select from list_entry e where e.regency_id = current_regency()
    and e.list_id = ${listOf(year)} and e.dataset_id is null
    and e.title in (select jsonb_array_elements_text(${JSON.stringify(titles)}::jsonb))))`
}
