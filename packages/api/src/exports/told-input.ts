import type { GraphQLInputType } from 'graphql'
import { getNullableType, isEnumType, isListType } from 'graphql'
import type { Sentence } from '../graphql/locale.ts'

/** The parameters of an address, as they were written. */
export type Told = Readonly<Record<string, string | readonly string[] | undefined>>

/** A request that cannot be answered as it was asked: its status, and what to do about it. */
export interface Refused {
  status: number
  sentence: Sentence
}

/**
 * What an address tells of an input, field by field: whether it fits the schema is for the schema to say. A list is told with
 * commas or by naming the parameter again; an enum in any case. What is left empty is not told.
 */
export function toldInput(
  fields: Record<string, { type: GraphQLInputType }>,
  told: Told,
): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const words = [told[name] ?? []].flat().filter((word) => word !== '')
    if (words.length > 0) input[name] = valueOf(field.type, words)
  }
  return input
}

/** The parameter that nobody reads: an address with a mistake in it would otherwise be answered with everything. */
export function unreadParameter(told: Told, read: readonly string[]): Refused | null {
  const unread = Object.keys(told).find((name) => !read.includes(name))
  if (unread === undefined) return null
  const known = read.join(', ')
  return {
    status: 400,
    sentence: {
      id: `Parameter “${unread}” tidak dikenal. Yang dikenal: ${known}.`,
      en: `There is no parameter “${unread}”. Those there are: ${known}.`,
    },
  }
}

function valueOf(type: GraphQLInputType, words: string[]): unknown {
  const plain = getNullableType(type)
  if (isListType(plain))
    return words
      .flatMap((word) => word.split(','))
      .map((word) => valueOf(plain.ofType as GraphQLInputType, [word]))
  const word = words.join()
  if (isEnumType(plain)) return word.toUpperCase()
  if (String(plain) === 'Boolean') return word === 'true' ? true : word === 'false' ? false : word
  return String(plain) === 'Int' && /^\d+$/.test(word) ? Number(word) : word
}
