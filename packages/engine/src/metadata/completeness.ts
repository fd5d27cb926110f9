import type { Key } from '../sop.ts'
import { isAnswered } from './answer.ts'
import { missingForms } from './metadata-gate.ts'
import { fieldsOf, type AnsweredForm, type Answers, type FormField } from './metadata-form.ts'

/** How many fields have an answer that can be taken. */
export interface Filled {
  filled: number
  of: number
}

export interface Completeness {
  /** 0 to 100, whole. */
  score: number
  required: Filled
  optional: Filled
}

export interface FormCompleteness extends Completeness {
  sections: (Completeness & { key: Key })[]
}

/** Of a hundred, what the required fields make where there are optional ones too. */
const requiredShare = 80

/** How complete a form is, section by section and in all; see `scoreOf`. */
export function completeness({ form, answers }: AnsweredForm): FormCompleteness {
  return {
    ...completenessOf(fieldsOf(form), answers),
    sections: form.sections.map(({ key, fields }) => ({ key, ...completenessOf(fields, answers) })),
  }
}

/**
 * How complete the forms of a dataset are together: every field counts once, and a form without which nothing is shown and
 * that nobody has begun counts as one required field that is open.
 */
export function overallCompleteness(forms: readonly AnsweredForm[]): Completeness {
  const begun = forms.map(completeness)
  const missing = missingForms(forms).map(() => ({
    required: { filled: 0, of: 1 },
    optional: { filled: 0, of: 0 },
  }))
  const each = [...begun, ...missing]
  const sum = (part: 'required' | 'optional'): Filled => ({
    filled: each.reduce((total, one) => total + one[part].filled, 0),
    of: each.reduce((total, one) => total + one[part].of, 0),
  })
  const [required, optional] = [sum('required'), sum('optional')]
  return { score: scoreOf(required, optional), required, optional }
}

function completenessOf(fields: readonly FormField[], answers: Answers): Completeness {
  const part = (isRequired: boolean): Filled => {
    const asked = fields.filter((field) => field.isRequired === isRequired)
    return { filled: asked.filter((field) => isAnswered(field, answers)).length, of: asked.length }
  }
  const [required, optional] = [part(true), part(false)]
  return { score: scoreOf(required, optional), required, optional }
}

/**
 * Required fields first: they make 80 of the 100, and optional ones count only when none of them is open. So 80 or more
 * says that nothing required is missing, and 100 that nothing at all is; rounding never reaches either of them. Where
 * there are fields of one kind alone, they make the whole; where there is none, nothing is missing.
 *
 * @example scoreOf({ filled: 5, of: 5 }, { filled: 1, of: 2 }) === 90
 */
export function scoreOf(required: Filled, optional: Filled): number {
  if (optional.of === 0) return share(required, 100)
  if (required.of === 0) return share(optional, 100)
  if (required.filled < required.of) return share(required, requiredShare)
  return requiredShare + share(optional, 100 - requiredShare)
}

const share = ({ filled, of }: Filled, whole: number): number =>
  of === 0 ? whole : Math.floor((filled * whole) / of)
