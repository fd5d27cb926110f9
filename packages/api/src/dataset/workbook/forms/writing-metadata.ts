import type { Answers, Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { instantOf } from '../../../read-model/shape.ts'

interface WrittenPart {
  datasetId: string
  form: string
  part: number
  revision: number
  isStandard: boolean
  answers: Answers
}

/**
 * Saves forms of many datasets. Nothing is written where somebody else has saved one of them meanwhile. What Standar Data
 * says of a dataset, the dataset itself says too.
 */
export const writingMetadata = (parts: readonly WrittenPart[], at: Instant, by: string) => sql`with told as (
    select * from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
      as x("datasetId" uuid, form text, part int, revision int, "isStandard" boolean, answers jsonb)),
  saved as (insert into metadata_answer (regency_id, dataset_id, form_key, part, revision, answers, changed_at, changed_by)
    select current_regency(), t."datasetId", t.form, t.part, t.revision, t.answers, ${instantOf(at)}, ${by}::uuid from told t
    on conflict do nothing returning dataset_id, form_key, part, answers),
  said as (update dataset d set concept = s.answers ->> 'concept', definition = s.answers ->> 'definition',
      unit = s.answers ->> 'unit'
    from saved s join told t on t."datasetId" = s.dataset_id and t.form = s.form_key and t.part = s.part
    where t."isStandard" and d.regency_id = current_regency() and d.id = s.dataset_id)
  select none_unless(count(*) = ${parts.length}::int) from saved`
