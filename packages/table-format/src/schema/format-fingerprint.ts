import type { Json, TableFormat } from './table-format.ts'
import { toTableSchema } from './to-table-schema.ts'

/**
 * A short word that is the same for equal formats and most likely another one for others: to know a template of an older
 * format, not to keep anybody from making one.
 */
export function formatFingerprint(format: TableFormat): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (const letter of JSON.stringify(sorted(toTableSchema(format)))) {
    one = Math.imul(one ^ letter.codePointAt(0)!, 0x01000193)
    other = Math.imul(other ^ letter.codePointAt(0)!, 0x85ebca6b)
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The order in which properties were written makes no difference. */
function sorted(json: Json): Json {
  if (Array.isArray(json)) return (json as Json[]).map(sorted)
  if (typeof json !== 'object' || json === null) return json
  const entries = Object.entries(json as Record<string, Json>).map(
    ([name, value]) => [name, sorted(value)] as const,
  )
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
