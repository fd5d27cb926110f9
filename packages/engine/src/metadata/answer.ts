import { isIsoDate } from '../calendar/calendar-day.ts'
import type { Answers, FormField } from './metadata-form.ts'

/** What is wrong with an answer; `null` is nothing. */
export type AnswerDefect = 'missing' | 'wrong-kind' | 'unknown-choice' | 'no-such-date'

/** What offices write where there is nothing to write: "-", "--", "...". */
const nothing = /^[\s\-–—.]*$/

/** Whether a field has an answer that says something and is of its kind. */
export const isAnswered = (field: FormField, answers: Answers): boolean =>
  answerDefect(field, answers) === null

/** Why an answer says nothing or cannot be taken. A dash says nothing; `0` and "no" are answers. */
export function answerDefect(field: FormField, answers: Answers): AnswerDefect | null {
  const answer = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined
  if (saysNothing(answer)) return 'missing'
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return typeof answer === 'string' ? null : 'wrong-kind'
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) ? null : 'wrong-kind'
    case 'yes-no':
      return typeof answer === 'boolean' ? null : 'wrong-kind'
    case 'variables':
      return Array.isArray(answer) && answer.every((name) => typeof name === 'string') ? null : 'wrong-kind'
    case 'date':
      if (typeof answer !== 'string') return 'wrong-kind'
      return isIsoDate(answer) ? null : 'no-such-date'
    case 'choice':
      if (typeof answer !== 'string') return 'wrong-kind'
      return field.choices.some(({ key }) => key === answer) ? null : 'unknown-choice'
  }
}

function saysNothing(answer: unknown): boolean {
  if (answer === undefined || answer === null) return true
  if (typeof answer === 'string') return nothing.test(answer)
  return Array.isArray(answer) && answer.every((name) => typeof name === 'string' && nothing.test(name))
}
