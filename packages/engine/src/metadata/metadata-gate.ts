import { checkAnswers } from './check-answers.ts'
import { metadataFinding, type MetadataFinding } from './metadata-finding.ts'
import type { AnsweredForm } from './metadata-form.ts'

/**
 * Everything in the metadata that publication waits for; nothing where it may be shown ("boleh tayang"). Perpres 39/2019
 * asks for Standar Data and Metadata; the least that is shown has the five fields of Standar Data, and MS-Ind or MS-Var
 * filled in for one indicator or variable at least. Whatever other form is laid down for the dataset keeps its own
 * required fields.
 */
export function metadataGate(forms: readonly AnsweredForm[]): MetadataFinding[] {
  const of = (...standards: (string | null)[]) => forms.filter(({ form }) => standards.includes(form.follows))
  const standard = of('standar-data')
  const described = of('ms-ind', 'ms-var')
  const others = of('kode-referensi', 'ms-keg', null)
  const open = described.map(errorsIn)
  return [
    ...(standard.length > 0 ? standard.flatMap(errorsIn) : [metadataFinding('standard-missing', null, {})]),
    ...(described.length > 0 ? [] : [metadataFinding('description-missing', null, {})]),
    ...(open.some((errors) => errors.length === 0) ? [] : open.flat()),
    ...others.flatMap(errorsIn),
  ]
}

/** Whether the metadata let the data be shown. */
export const mayShow = (forms: readonly AnsweredForm[]): boolean => metadataGate(forms).length === 0

const errorsIn = (answered: AnsweredForm): MetadataFinding[] =>
  checkAnswers(answered).filter(({ severity }) => severity === 'error')
