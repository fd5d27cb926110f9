import type { Answers, Key, MetadataForm } from '@satualur/engine'
import { isRepeated } from '@satualur/engine'
import { isMetadataFile } from '../../generated/metadata-shape.ts'
import { readConfigurationText } from '../../source/configuration-text.ts'
import { unknownNames } from '../../source/names.ts'
import type { Path, Problem } from '../../source/problem.ts'
import { fromTheTop } from '../../source/problem.ts'
import { shaped } from '../../source/shape.ts'
import { writeYaml } from '../../source/write-yaml.ts'
import type { FilledForm } from '../dataset-files.ts'
import type { Misplaced } from './read-answers.ts'
import { answerProblems, readAnswers, writeAnswer } from './read-answers.ts'
import { fieldsInFile } from './sayable-answers.ts'
import { formNoun, listExpected, onlyOnce } from './metadata-sentences.ts'

interface MetadataFile {
  forms: Record<Key, AnswersFile | AnswersFile[]>
}

type AnswersFile = Record<Key, unknown>

/**
 * Reads a dataset's metadata against the forms of its regency; without them answers are taken as they stand, since another
 * file that cannot be read may say how they are meant.
 */
export function readMetadataFile(
  text: string,
  forms: readonly MetadataForm[] | null,
): { forms: FilledForm[] } | { problems: Problem[] } {
  const source = readConfigurationText(text)
  if ('problems' in source) return source
  const read = shaped<MetadataFile>(isMetadataFile, source)
  if ('problems' in read) return read
  const said = Object.entries(read.file.forms)
  const problems = forms ? said.flatMap(([key, filled]) => formProblems(key, filled, forms)) : []
  if (problems.length > 0)
    return { problems: fromTheTop(problems.map(({ path, message }) => source.problemAt(path, message))) }
  return {
    forms: said.map(([key, filled]) => {
      const form = forms?.find((one) => one.key === key)
      const parts = Array.isArray(filled) ? filled : [filled]
      return { form: key, parts: form ? parts.map((answers) => readAnswers(form, answers)) : parts }
    }),
  }
}

function formProblems(
  key: Key,
  filled: AnswersFile | AnswersFile[],
  forms: readonly MetadataForm[],
): Misplaced[] {
  const path: Path = ['forms', key]
  const form = forms.find((one) => one.key === key)
  if (!form)
    return unknownNames(
      formNoun,
      [{ key, path }],
      forms.map((one) => one.key),
    )
  if (!isRepeated(form))
    return Array.isArray(filled) ? [{ path, message: onlyOnce }] : answerProblems(form, filled, path)
  if (!Array.isArray(filled)) return [{ path, message: listExpected }]
  return filled.flatMap((answers, index) => answerProblems(form, answers, [...path, index]))
}

const heading =
  'Metadata sebuah dataset. Konsep, definisi, dan satuan ada di regency.yaml. Arti setiap isian: docs/configuration.md'

/** Writes metadata, forms in the order of `forms` and answers in that of their fields. */
export function writeMetadataFile(filled: readonly FilledForm[], forms: readonly MetadataForm[]): string {
  const said = forms.flatMap((form) => {
    const one = filled.find(({ form: key }) => key === form.key)
    if (!one) return []
    const parts = one.parts.map((answers) => writeAnswers(form, answers))
    return [[form.key, isRepeated(form) ? parts : parts[0]]]
  })
  return writeYaml({ forms: Object.fromEntries(said) as object }, heading)
}

const writeAnswers = (form: MetadataForm, answers: Answers): object =>
  Object.fromEntries(
    fieldsInFile(form).flatMap(({ key }) =>
      Object.hasOwn(answers, key) ? [[key, writeAnswer(answers[key])]] : [],
    ),
  )
