import { isAnswered } from './answer.ts'
import { fieldsOf, type AnsweredForm } from './metadata-form.ts'

/** A field that portals show under this name holds keywords: they have a place of their own for them, beside the extras. */
export const keywordsName = 'tags'

/**
 * The keywords that forms hold, in their order, each once whatever its capitals. A field of another kind than a list of names
 * holds one.
 */
export function keywordsIn(forms: readonly AnsweredForm[]): string[] {
  const keywords = new Map<string, string>()
  for (const { form, answers } of forms)
    for (const field of fieldsOf(form).filter(({ portalName }) => portalName === keywordsName)) {
      if (!isAnswered(field, answers)) continue
      for (const word of [answers[field.key]]
        .flat()
        .map((one) => String(one).trim())
        .filter(Boolean))
        if (!keywords.has(word.toLowerCase())) keywords.set(word.toLowerCase(), word)
    }
  return [...keywords.values()]
}
