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
  const open = following(forms, ...describing).map(errorsIn)
  return [
    ...missingForms(forms),
    ...following(forms, 'standar-data').flatMap(errorsIn),
    ...(open.some((errors) => errors.length === 0) ? [] : open.flat()),
    ...following(forms, 'kode-referensi', 'ms-keg', null).flatMap(errorsIn),
  ]
}

/** Those of them that say that nobody has begun a form without which nothing is shown. */
export function missingForms(forms: readonly AnsweredForm[]): MetadataFinding[] {
  return [
    ...(following(forms, 'standar-data').length > 0 ? [] : [metadataFinding('standard-missing', null, {})]),
    ...(following(forms, ...describing).length > 0 ? [] : [metadataFinding('description-missing', null, {})]),
  ]
}

const describing = ['ms-ind', 'ms-var'] as const

const following = (
  forms: readonly AnsweredForm[],
  ...standards: readonly AnsweredForm['form']['follows'][]
): AnsweredForm[] => forms.filter(({ form }) => standards.includes(form.follows))

/** Whether the metadata let the data be shown. */
export const mayShow = (forms: readonly AnsweredForm[]): boolean => metadataGate(forms).length === 0

const errorsIn = (answered: AnsweredForm): MetadataFinding[] =>
  checkAnswers(answered).filter(({ severity }) => severity === 'error')
