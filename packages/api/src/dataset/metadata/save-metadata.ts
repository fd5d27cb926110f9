import type { Answers, MetadataForm } from '@satualur/engine'
import { isRepeated } from '@satualur/engine'
import { formsWith } from '@satualur/library'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { badInput } from '../../graphql/faults.ts'
import { NotAllowed, NotFound, refusingNotSignedIn } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { instantOf } from '../../read-model/shape.ts'
import { datasetShape } from '../dataset.shape.ts'
import type { Dataset } from '../dataset.type.ts'
import { untilWritten } from '../until-written.ts'
import { maySpeakFor } from '../may-speak-for.ts'
import { answersOf } from './field-answer.type.ts'
import type { MetadataFacts } from './metadata-facts.ts'
import { filledParts, metadataFacts } from './metadata-facts.ts'
import { partsAtMost } from './parts-at-most.ts'
import type { SaveMetadataInput, SaveMetadataResult } from './save-metadata.type.ts'
import { MetadataChanged, MetadataSaved } from './save-metadata.type.ts'
import { toldPart } from './told-metadata.ts'

interface Found {
  opdId: string
  facts: MetadataFacts
}

/** Saves a form whole, over the revision that was read; nothing that somebody else has written meanwhile is lost. */
export function saveMetadata(
  context: Context,
  info: GraphQLResolveInfo,
  input: SaveMetadataInput,
): Promise<typeof SaveMetadataResult> {
  const { locale, door, clock } = context
  const { dataset, revision } = input
  const part = input.part ?? 1
  const attempt = async (): Promise<typeof SaveMetadataResult | 'again'> => {
    const { entry, rows } = await door.ask<Found>(tokenOf(context), reading(dataset))
    const [found] = rows
    if (!maySpeakFor(entry, found?.opdId)) return new NotAllowed(locale)
    if (!found) return new NotFound(locale)
    const form = formsWith(found.facts.forms).find(({ key }) => key === input.form)
    if (!form) return new NotFound(locale)
    if (part < 1 || part > (isRepeated(form) ? partsAtMost : 1))
      throw badInput({ id: '“part” tidak ada di formulir ini.', en: '“part” is not one of this form.' })
    const last = found.facts.parts.find((one) => one.form === form.key && one.part === part)
    const isRead = last?.answers ? revision === last.revision : revision === 0
    const answers = input.answers ? answersOf(input.answers) : null
    const row = { dataset, form, part, revision: (last?.revision ?? 0) + 1, answers }
    if (!isRead) return new MetadataChanged(locale, current(found.facts, input, locale))
    const statement = compile(writing(row, clock(), entry.personId))
    if ((await door.within(entry, statement)).length === 0) return 'again'
    const saved = await readOne<Dataset>({ ...context, entry }, info, {
      shape: datasetShape,
      asked: selectedBelow(info, 'MetadataSaved', 'dataset', 'Dataset'),
      where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${dataset}`,
    })
    return Object.assign(new MetadataSaved(), { dataset: saved })
  }
  return refusingNotSignedIn(locale, () => untilWritten(attempt))
}

const reading = (dataset: string) =>
  compile(sql<Found>`select d.opd_id as "opdId", ${metadataFacts(sql`d`)} as facts
    from dataset d where d.regency_id = current_regency() and d.id = ${idOf(dataset)}`)

function current(facts: MetadataFacts, { form, part }: SaveMetadataInput, locale: Context['locale']) {
  const filled = filledParts(facts).find((one) => one.form.key === form && one.part === (part ?? 1))
  return filled ? toldPart(filled, locale) : null
}

interface Writing {
  dataset: string
  form: MetadataForm
  part: number
  revision: number
  answers: Answers | null
}

/** The revision is taken by whoever comes first. What Standar Data says of a dataset, the dataset itself says too. */
const writing = (
  { dataset, form, part, revision, answers }: Writing,
  at: number,
  by: string,
) => sql`with saved as (
    insert into metadata_answer (regency_id, dataset_id, form_key, part, revision, answers, changed_at, changed_by)
    values (current_regency(), ${dataset}, ${form.key}, ${part}::int, ${revision}::int,
      ${answers && JSON.stringify(answers)}::jsonb, ${instantOf(at)}, ${by}::uuid)
    on conflict do nothing returning answers),
  told as (update dataset d set concept = s.answers ->> 'concept', definition = s.answers ->> 'definition',
      unit = s.answers ->> 'unit'
    from saved s where ${form.follows === 'standar-data'}::boolean and d.regency_id = current_regency() and d.id = ${dataset})
  select 1 from saved`
