import type { Column, Json } from './table-format.ts'

type Values = NonNullable<Column['constraints']>['enum']

/** What the values of a list mean, as Data Package 2 has it: `[{value: "L", label: "Laki-laki"}]`. */
export const categoriesOf = ({ labels, constraints }: Column): Json | undefined =>
  labels &&
  Object.entries(labels).map(([text, label]) => ({
    value: constraints?.enum?.find((value) => String(value) === text) ?? text,
    label,
  }))

/** The meanings of values of the list; null where the categories say anything else, and are kept as they are. */
export function labelsIn(categories: Json | undefined, values: Values): Column['labels'] | null {
  if (!Array.isArray(categories) || categories.length === 0) return null
  const listed = new Set(values?.map(String))
  const labels = (categories as Json[]).map(labelIn)
  const isPlain = (one: (typeof labels)[number]): one is [string, string] =>
    one !== null && listed.has(one[0])
  return labels.every(isPlain) ? Object.fromEntries(labels) : null
}

function labelIn(category: Json): [value: string, label: string] | null {
  if (typeof category !== 'object' || category === null || Array.isArray(category)) return null
  const { value, label, ...more } = category as Record<string, Json>
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value) && Object.keys(more).length === 0
  return isPlain && typeof label === 'string' && label !== '' ? [String(value), label] : null
}
