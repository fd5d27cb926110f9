import type { Sentence } from '../sentence.ts'
import { columnTypes, type Json } from './table-format.ts'

export type Expected = 'text' | 'texts' | 'list' | 'record' | 'truth' | 'count' | 'bound' | 'values' | 'type'

const isText = (value: Json) => typeof value === 'string'
const isPlain = (value: Json) => ['string', 'number', 'boolean'].includes(typeof value)
const isListOf = (holds: (value: Json) => boolean) => (value: Json) =>
  Array.isArray(value) && (value as Json[]).every(holds)

const kind = (holds: (value: Json) => boolean, id: string, en: string) => ({
  holds,
  sentence: { id: `Di sini harus ada ${id}.`, en: `Here has to be ${en}.` } satisfies Sentence,
})

/** What a property of a schema file has to be, and how to say so. */
export const expected: Record<Expected, { holds: (value: Json) => boolean; sentence: Sentence }> = {
  text: kind(isText, 'teks', 'a text'),
  texts: kind(isListOf(isText), 'daftar teks', 'a list of texts'),
  list: kind(Array.isArray, 'daftar', 'a list'),
  record: kind((value) => typeof value === 'object', 'objek', 'an object'),
  truth: kind((value) => typeof value === 'boolean', 'true atau false', 'true or false'),
  count: kind(
    (value) => Number.isSafeInteger(value) && (value as number) >= 0,
    'bilangan bulat dari 0',
    'an integer from 0',
  ),
  bound: kind(
    (value) => isText(value) || typeof value === 'number',
    'angka atau tanggal',
    'a number or a date',
  ),
  values: kind(isListOf(isPlain), 'daftar nilai', 'a list of values'),
  type: kind(
    isText,
    `salah satu jenis kolom: ${columnTypes.join(', ')}`,
    `one of the types of columns: ${columnTypes.join(', ')}`,
  ),
}
