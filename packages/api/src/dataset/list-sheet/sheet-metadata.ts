import type { Answers, Instant } from '@satualur/engine'
import { standardDataKeys } from '@satualur/engine'
import { sql } from 'kysely'
import { instantOf } from '../../read-model/shape.ts'
import type { JudgedRow } from './judge-row.ts'
import type { KnownDataset } from './list-around.ts'

/** Standar Data of a dataset as a sheet changes it. */
export interface StandardRow {
  datasetId: string
  revision: number
  answers: Answers
}

/** What of Standar Data a dataset says now. */
export const standardNow = ({ standard, said }: KnownDataset): Answers => ({
  ...standard?.answers,
  ...Object.fromEntries(Object.entries(said).filter(([, text]) => text !== null)),
})

/** What a sheet says otherwise; a blank cell leaves what is there. Data that are new have no metadata before they are in force. */
export function standardRows(rows: readonly JudgedRow[]): StandardRow[] {
  return rows.flatMap(({ dataset, cells }) => {
    if (!dataset) return []
    const now = standardNow(dataset)
    const said = standardDataKeys.filter((key) => cells[key] && cells[key] !== now[key])
    if (said.length === 0) return []
    const answers = { ...now, ...Object.fromEntries(said.map((key) => [key, cells[key]])) }
    return [{ datasetId: dataset.id, revision: (dataset.standard?.revision ?? 0) + 1, answers }]
  })
}

/** Nothing is written where somebody else has saved one of them meanwhile. */
export const writingStandard = (rows: readonly StandardRow[], at: Instant, by: string) => sql`with told as (
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("datasetId" uuid, revision int, answers jsonb)),
  saved as (insert into metadata_answer (regency_id, dataset_id, form_key, part, revision, answers, changed_at, changed_by)
    select current_regency(), t."datasetId", 'standar-data', 1, t.revision, t.answers, ${instantOf(at)}, ${by}::uuid from told t
    on conflict do nothing returning dataset_id, answers),
  said as (update dataset d set concept = s.answers ->> 'concept', definition = s.answers ->> 'definition',
      unit = s.answers ->> 'unit'
    from saved s where d.regency_id = current_regency() and d.id = s.dataset_id)
  select none_unless(count(*) = ${rows.length}::int) from saved`
