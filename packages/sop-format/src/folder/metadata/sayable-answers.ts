import type { Answers, FormField, MetadataForm } from '@satualur/engine'
import { fieldsOf, isAnswered } from '@satualur/engine'

/** Konsep, definisi and satuan of a dataset stand in `regency.yaml`, and nowhere else. */
export const saidOfDataset = ['concept', 'definition', 'unit']

/** The fields of a form that a file of metadata answers. */
export const fieldsInFile = (form: MetadataForm): FormField[] =>
  fieldsOf(form).filter(({ key }) => form.follows !== 'standar-data' || !saidOfDataset.includes(key))

/** What a file says of a form as it was filled in: of the fields that it asks, those that say something, in their order. */
export const sayableAnswers = (form: MetadataForm, answers: Answers): Answers =>
  Object.fromEntries(
    fieldsInFile(form)
      .filter((field) => isAnswered(field, answers))
      .map(({ key }) => [key, answers[key]]),
  )
