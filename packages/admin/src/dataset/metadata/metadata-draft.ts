import type { FieldAnswerInput, MetadataFieldKind } from '../../generated/graphql.ts'

/** What is typed into a form, by the field's key: all of it as text, names of variables one on each line. */
export type MetadataDraft = Record<string, string>

interface Field {
  key: string
  kind: MetadataFieldKind
}

interface Answer {
  field: string
  text?: string | null
  number?: number | null
  isYes?: boolean | null
  names?: readonly string[] | null
}

export function draftOf(fields: readonly Field[], answers: readonly Answer[]): MetadataDraft {
  const said = new Map(answers.map((answer) => [answer.field, typed(answer)]))
  return Object.fromEntries(fields.map(({ key }) => [key, said.get(key) ?? '']))
}

function typed({ text, number, isYes, names }: Answer): string {
  if (typeof isYes === 'boolean') return isYes ? 'yes' : 'no'
  return text ?? names?.join('\n') ?? (typeof number === 'number' ? String(number) : '')
}

/** As the command takes them. What the form no longer asks for stays as it was; blank fields say nothing. */
export function answersOf(
  fields: readonly Field[],
  draft: MetadataDraft,
  former: readonly Answer[],
): FieldAnswerInput[] {
  const asked = new Set(fields.map(({ key }) => key))
  const kept = former
    .filter(({ field }) => !asked.has(field))
    .map(({ field, text, number, isYes, names }) => ({
      ...{ field, text: text ?? null, number: number ?? null, isYes: isYes ?? null },
      names: names ? [...names] : null,
    }))
  return [...fields.flatMap((field) => answerOf(field, draft[field.key]?.trim() ?? '')), ...kept]
}

function answerOf({ key: field, kind }: Field, text: string): FieldAnswerInput[] {
  if (!text) return []
  if (kind === 'YES_NO') return [{ field, isYes: text === 'yes' }]
  if (kind === 'VARIABLES')
    return [
      {
        field,
        names: text
          .split('\n')
          .map((name) => name.trim())
          .filter(Boolean),
      },
    ]
  const number = Number(text.replace(',', '.'))
  // What is no number is told as it was typed: the form says so beside it, and nothing is lost.
  return kind === 'NUMBER' && Number.isFinite(number) ? [{ field, number }] : [{ field, text }]
}
