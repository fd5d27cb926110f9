import { isDeepStrictEqual } from 'node:util'
import type { Answers, Instant, MetadataForm } from '@satualur/engine'
import { formsWith } from '@satualur/library'
import type { DatasetMetadata, FilledForm } from '@satualur/sop-format/folder'
import { fieldsInFile, saidOfDataset, sayableAnswers } from '@satualur/sop-format/folder'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { foundBy } from '../../database/found-by.ts'
import type { EntityManager } from '../../database/orm.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { MetadataFacts, SavedPart } from './metadata-facts.ts'
import { metadataFacts } from './metadata-facts.ts'
import { partsAtMost } from './parts-at-most.ts'

interface Found {
  key: string
  facts: MetadataFacts
}

type WrittenPart = Pick<SavedPart, 'form' | 'part' | 'revision' | 'answers'>

/** Forms as files say them, each whole; one that says what is known already makes no new revision. */
export async function applyMetadata(
  em: EntityManager,
  metadata: readonly DatasetMetadata[],
  { at, by }: { at: Instant; by: string | null },
): Promise<void> {
  if (metadata.length === 0) return
  const keys = metadata.map(({ dataset }) => dataset)
  const reading = sql<Found>`select d.key, ${metadataFacts(sql`d`)} as facts
    from dataset d where d.regency_id = current_regency() and d.key = any(${keys}::text[])`
  const { rows } = await em.getKysely().executeQuery(compile(reading))
  const factsBy = foundBy(rows, 'key')
  const written = metadata.flatMap(({ dataset, forms }) => {
    const { facts } = factsBy(dataset)
    const known = formsWith(facts.forms)
    return forms
      .flatMap((filled) =>
        revisionsOf(
          filled,
          known.find(({ key }) => key === filled.form)!,
          facts,
        ),
      )
      .map((part) => ({ dataset, ...part }))
  })
  const writing = sql`insert into metadata_answer (regency_id, dataset_id, form_key, part, revision, answers, changed_at, changed_by)
    select d.regency_id, d.id, x.form, x.part, x.revision, x.answers, ${instantOf(at)}, ${by}::uuid
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb)
      as x(dataset text, form text, part int, revision int, answers jsonb)
    join dataset d on d.regency_id = current_regency() and d.key = x.dataset`
  await em.getKysely().executeQuery(compile(writing))
}

/** What has to be written so that a form is filled in as a file says: part by part, in their order. */
function revisionsOf({ parts }: FilledForm, form: MetadataForm, facts: MetadataFacts): WrittenPart[] {
  const known = facts.parts.filter((one) => one.form === form.key)
  const filled = known.filter(({ answers }) => answers !== null)
  const after = (part: number, answers: Answers | null): WrittenPart => ({
    ...{ form: form.key, part, answers },
    revision: (known.find((one) => one.part === part)?.revision ?? 0) + 1,
  })
  const places = placesOf(
    parts.length,
    filled.map(({ part }) => part),
  )
  const said = parts.flatMap((answers, index) => {
    const part = places[index]!
    const former = filled.find((one) => one.part === part)
    if (former && isDeepStrictEqual(sayableAnswers(form, former.answers!), answers)) return []
    return [after(part, { ...unsayable(form, former?.answers ?? {}, facts), ...answers })]
  })
  const left = filled.filter(({ part }) => !places.includes(part))
  return [...said, ...left.map(({ part }) => after(part, null))]
}

/** Where parts stand: where parts stand already, and behind the last of them as long as there is room. */
function placesOf(count: number, taken: readonly number[]): number[] {
  const last = taken.at(-1) ?? 0
  const behind = Array.from({ length: Math.max(0, count - taken.length) }, (_, index) => last + 1 + index)
  const hasRoom = (behind.at(-1) ?? 0) <= partsAtMost
  return hasRoom
    ? [...taken.slice(0, count), ...behind]
    : Array.from({ length: count }, (_, index) => index + 1)
}

/** What no file of metadata says: answers that a form no longer asks for, and what stands with the dataset. */
function unsayable(form: MetadataForm, answers: Answers, { standard }: MetadataFacts): Answers {
  const asked = new Set(fieldsInFile(form).map(({ key }) => key))
  const others = Object.entries(answers).filter(([key]) => !asked.has(key))
  if (form.follows !== 'standar-data') return Object.fromEntries(others)
  const ofDataset = Object.entries(standard).filter(([, text]) => text !== null)
  return Object.fromEntries([...others.filter(([key]) => !saidOfDataset.includes(key)), ...ofDataset])
}
