import { isDeepStrictEqual } from 'node:util'
import type { MetadataForm } from '@satualur/engine'
import { fieldsOf } from '@satualur/engine'
import type { FilledForm } from '@satualur/sop-format/folder'
import type { PlanWords } from './plan-words.ts'

/** "2 isian ditambah, 1 isian berubah"; empty where nothing is different. */
export function formDetail(
  before: MetadataForm | undefined,
  after: MetadataForm | undefined,
  words: PlanWords,
): string {
  if (!after) return words.formRemoved
  if (!before) return words.newForm(fieldsOf(after).length)
  if (isDeepStrictEqual(before, after)) return ''
  const [was, is] = [before, after].map((form) => new Map(fieldsOf(form).map((field) => [field.key, field])))
  return differences(was!, is!, words) || words.onlyWordsOfForm
}

/** "Standar Data: 1 isian berubah; ms-ind: 4 isian ditambah"; empty where nothing is different. */
export function metadataDetail(
  before: readonly FilledForm[],
  after: readonly FilledForm[],
  words: PlanWords,
): string {
  const forms = new Set([...before, ...after].map(({ form }) => form))
  return [...forms]
    .map((form) => {
      const [was, is] = [before, after].map((filled) => answersOf(filled.find((one) => one.form === form)))
      const told = differences(was!, is!, words)
      const isBegun = !before.some((one) => one.form === form) && after.some((one) => one.form === form)
      return told || isBegun ? `${form}: ${told || words.formBegun}` : ''
    })
    .filter(Boolean)
    .join('; ')
}

/** Every answer of every part, each under a name of its own. */
const answersOf = (filled: FilledForm | undefined): Map<string, unknown> =>
  new Map(
    (filled?.parts ?? []).flatMap((answers, part) =>
      Object.entries(answers).map(([field, answer]) => [`${part} ${field}`, answer] as const),
    ),
  )

function differences(was: Map<string, unknown>, is: Map<string, unknown>, words: PlanWords): string {
  const counts = {
    added: [...is.keys()].filter((key) => !was.has(key)).length,
    removed: [...was.keys()].filter((key) => !is.has(key)).length,
    changed: [...is].filter(([key, value]) => was.has(key) && !isDeepStrictEqual(was.get(key), value)).length,
  }
  return words.fields(counts.added, counts.removed, counts.changed)
}
