import type { AnsweredForm, Answers, Instant, MetadataForm } from '@satualur/engine'
import { formsWith } from '@satualur/library'
import { saidOfDataset } from '@satualur/sop-format/folder'
import { sql } from 'kysely'
import type { Row } from '../../read-model/shape.ts'
import { milliseconds } from '../../read-model/shape.ts'

/** What was saved last for a form; `answers` is null where it was taken away. */
export interface SavedPart {
  form: string
  part: number
  revision: number
  answers: Answers | null
  changedAt: Instant
  changedBy: string | null
}

/** All that a dataset's metadata are told from. */
export interface MetadataFacts {
  parts: SavedPart[]
  /** The regency's own forms. */
  forms: MetadataForm[]
  standard: { concept: string | null; definition: string | null; unit: string | null }
}

export const metadataFacts = (dataset: Row) => sql<MetadataFacts>`json_build_object(
    'parts', (select coalesce(json_agg(m order by m.form, m.part), '[]') from (
      select distinct on (a.form_key, a.part) a.form_key as form, a.part, a.revision, a.answers,
        ${milliseconds(sql`a.changed_at`)} as "changedAt",
        (select p.name from person p where p.regency_id = a.regency_id and p.id = a.changed_by) as "changedBy"
      from metadata_answer a where a.regency_id = ${dataset}.regency_id and a.dataset_id = ${dataset}.id
      order by a.form_key, a.part, a.revision desc) m),
    'forms', (select coalesce(json_agg(f.form order by f.key), '[]') from metadata_form f
      where f.regency_id = ${dataset}.regency_id),
    'standard', json_build_object('concept', ${dataset}.concept, 'definition', ${dataset}.definition, 'unit', ${dataset}.unit))`

/** A form as it was filled in, with when and by whom. */
export interface FilledPart extends AnsweredForm, Pick<SavedPart, 'part' | 'revision'> {
  saved: SavedPart | null
}

/**
 * The forms that are laid down for a dataset: Standar Data always, others as soon as somebody has begun with them. Concept,
 * definition and unit are what the dataset itself says, since files say them too.
 */
export function filledParts({ parts, forms, standard }: MetadataFacts): FilledPart[] {
  return formsWith(forms).flatMap((form) => {
    const saved = parts.filter((one) => one.form === form.key && one.answers !== null)
    if (form.follows !== 'standar-data') return saved.map((one) => filledPart(form, one))
    const [first] = saved
    return [{ ...filledPart(form, first), answers: { ...besideDataset(first), ...said(standard) } }]
  })
}

const filledPart = (form: MetadataForm, saved?: SavedPart): FilledPart => ({
  ...{ form, part: saved?.part ?? 1, revision: saved?.revision ?? 0 },
  ...{ answers: saved?.answers ?? {}, saved: saved ?? null },
})

/** What a dataset says itself, an older answer does not say once more. */
const besideDataset = (saved?: SavedPart): Answers =>
  Object.fromEntries(Object.entries(saved?.answers ?? {}).filter(([key]) => !saidOfDataset.includes(key)))

const said = (standard: MetadataFacts['standard']): Answers =>
  Object.fromEntries(Object.entries(standard).filter(([, text]) => text !== null))
