import type { GraphQLInputType } from 'graphql'
import { getNamedType, isEnumType } from 'graphql'
import type { Sentence } from '../graphql/locale.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { idOf } from '../read-model/id.ts'
import type { Refused, Told } from './told-input.ts'

/** The parameters of an address by their names. */
export type Fields = Record<string, { type: GraphQLInputType }>

/** The parameter whose value cannot be meant, and what can: the schema would say so in words for programmers, and in one language. */
export function mistoldParameter(fields: Fields, told: Told): Refused | null {
  for (const [name, { type }] of Object.entries(fields))
    for (const word of wordsOf(told[name])) {
      const wanted = wantedInstead(type, word)
      if (wanted) return { status: 400, sentence: mistold(name, word, wanted) }
    }
  return null
}

const mistold = (name: string, word: string, wanted: Sentence): Sentence => ({
  id: `Parameter “${name}” tidak dapat berisi “${word}”. ${wanted.id}`,
  en: `The parameter “${name}” cannot be “${word}”. ${wanted.en}`,
})

/** A list is told with commas or by naming it again; what is left empty is not told. */
const wordsOf = (told: Told[string]): string[] =>
  [told ?? []]
    .flat()
    .flatMap((words) => words.split(','))
    .filter((word) => word !== '')

/** What to write where the word stands; null where it can be meant. A text may be any. */
function wantedInstead(type: GraphQLInputType, word: string): Sentence | null {
  const named = getNamedType(type)
  if (isEnumType(named)) {
    const known = named.getValues().map(({ name }) => name)
    return known.includes(word.toUpperCase()) ? null : oneOf(known)
  }
  if (named.name === 'Boolean') return word === 'true' || word === 'false' ? null : oneOf(['true', 'false'])
  if (named.name === 'Int') return /^\d{1,9}$/.test(word) ? null : wholeNumber
  if (named.name === 'ID') return idOf(word) === null ? anId : null
  return named === DateScalar && !isDate(word) ? aDate : null
}

const oneOf = (known: readonly string[]): Sentence => ({
  id: `Pilih: ${known.join(', ')}.`,
  en: `Choose one of: ${known.join(', ')}.`,
})
const wholeNumber: Sentence = { id: 'Tulis bilangan bulat.', en: 'Write a whole number.' }
const anId: Sentence = {
  id: 'Tulis id-nya, seperti di kolom opdId dan sopId pada /api/runs.csv.',
  en: 'Write its id, as in the columns opdId and sopId of /api/runs.csv.',
}
const aDate: Sentence = {
  id: 'Tulis tanggal yang ada di kalender, seperti 2026-11-20.',
  en: 'Write a date that is in the calendar, such as 2026-11-20.',
}

function isDate(word: string): boolean {
  try {
    DateScalar.parseValue(word)
    return true
  } catch {
    return false
  }
}
