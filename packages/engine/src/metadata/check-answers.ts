import { answerDefect } from './answer.ts'
import { metadataFinding, type MetadataFinding, type MetadataPlace } from './metadata-finding.ts'
import { fieldsOf, type AnsweredForm, type FormField } from './metadata-form.ts'

/**
 * Everything that is wrong with a form as it was filled in, in the order of its fields: required fields that say nothing,
 * answers of another kind, and, as a warning, answers that the form no longer asks for (a replaced form loses nothing).
 */
export function checkAnswers({ form, answers }: AnsweredForm): MetadataFinding[] {
  const fields = fieldsOf(form)
  const known = new Set(fields.map(({ key }) => key))
  const at = (field: FormField | null): MetadataPlace => ({
    form: form.key,
    title: form.title,
    field: field && { key: field.key, label: field.label },
  })
  const lost = Object.keys(answers).filter((key) => !known.has(key))
  return [
    ...fields.flatMap((field) => ofField(field, answers, at(field))),
    ...lost.map((key) => metadataFinding('answer-without-field', at(null), { key })),
  ]
}

function ofField(
  field: FormField,
  answers: AnsweredForm['answers'],
  place: MetadataPlace,
): MetadataFinding[] {
  const answer = answers[field.key]
  switch (answerDefect(field, answers)) {
    case null:
      return []
    case 'missing':
      return field.isRequired ? [metadataFinding('answer-missing', place, {})] : []
    case 'wrong-kind':
      return [metadataFinding('answer-of-wrong-kind', place, { kind: field.kind })]
    case 'no-such-date':
      return [metadataFinding('answer-no-such-date', place, { answer: String(answer) })]
    case 'unknown-choice': {
      const choices = field.kind === 'choice' ? field.choices.map(({ label }) => label) : []
      return [metadataFinding('answer-not-among-choices', place, { answer: String(answer), choices })]
    }
  }
}
