import type { Answers, FormField, MetadataForm } from '@satualur/engine'
import { checkAnswers, metadataSentence } from '@satualur/engine'
import { writeText } from '../../sop/text.ts'
import { unknownNames } from '../../source/names.ts'
import type { Path, Sentence } from '../../source/problem.ts'
import { fieldNoun, standsInRegency } from './metadata-sentences.ts'
import { fieldsInFile, saidOfDataset, sayableAnswers } from './sayable-answers.ts'

export interface Misplaced {
  path: Path
  message: Sentence
}

/** What keeps answers from being taken: fields that the form does not ask, and answers of another kind. */
export function answerProblems(form: MetadataForm, said: Record<string, unknown>, path: Path): Misplaced[] {
  const fields = fieldsInFile(form)
  const names = Object.keys(said).map((key) => ({ key, path: [...path, key] }))
  const ofDataset = names.filter(({ key }) => form.follows === 'standar-data' && saidOfDataset.includes(key))
  const strangers = names.filter((name) => !ofDataset.includes(name))
  const wrong = checkAnswers({ form, answers: asMeant(form, said) }).filter(
    ({ code, place }) => code !== 'answer-missing' && fields.some(({ key }) => key === place?.field?.key),
  )
  return [
    ...ofDataset.map((place) => ({ path: place.path, message: standsInRegency })),
    ...unknownNames(
      fieldNoun,
      strangers,
      fields.map(({ key }) => key),
    ),
    ...wrong.map((finding) => ({
      path: [...path, finding.place!.field!.key],
      message: { id: metadataSentence(finding, 'id'), en: metadataSentence(finding, 'en') },
    })),
  ]
}

/** As they are kept: a field that says nothing is left out. */
export const readAnswers = (form: MetadataForm, said: Record<string, unknown>): Answers =>
  sayableAnswers(form, asMeant(form, said))

/** YAML tells numbers from texts by their letters; what is meant is told by the field. */
const asMeant = (form: MetadataForm, said: Record<string, unknown>): Answers =>
  Object.fromEntries(
    fieldsInFile(form).flatMap((field) =>
      Object.hasOwn(said, field.key) ? [[field.key, answerOf(field, said[field.key])]] : [],
    ),
  )

function answerOf({ kind }: FormField, said: unknown): unknown {
  if (kind === 'variables') return Array.isArray(said) ? said.map(String) : said
  if (kind === 'number') return typeof said === 'string' && /^-?\d+(\.\d+)?$/.test(said) ? Number(said) : said
  return typeof said === 'number' ? String(said) : typeof said === 'string' ? said.trim() : said
}

export function writeAnswer(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((name) => writeText(String(name)))
  return typeof answer === 'string' ? writeText(answer) : answer
}
