import type { Answers, Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Door } from '../../database/door.ts'
import { instantOf } from '../../read-model/shape.ts'

/** A form of a dataset as it was filled in before it came into the house. */
export interface FoundedMetadata {
  /** By its key. */
  dataset: string
  form: string
  answers: Answers
}

/** Writes what was filled in before, as the first revision of each form; whoever did it then is nobody in the house. */
export async function foundMetadata(
  door: Door,
  regencyId: string,
  metadata: readonly FoundedMetadata[],
  at: Instant,
): Promise<void> {
  await door.askAs(
    'app.regency',
    regencyId,
    compile(sql`insert into metadata_answer (regency_id, dataset_id, form_key, part, revision, answers, changed_at)
      select current_regency(), d.id, x.form, 1, 1, x.answers, ${instantOf(at)}
      from jsonb_to_recordset(${JSON.stringify(metadata)}::jsonb) as x(dataset text, form text, answers jsonb)
      join dataset d on d.regency_id = current_regency() and d.key = x.dataset`),
  )
}
