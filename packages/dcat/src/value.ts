import type { Instant, IsoDate, Words } from './catalogue.ts'
import type { Value } from './graph.ts'

/** What no text of a feed may hold, since XML readers of the same graph would stop at it. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** A text as it can be written in every syntax: no halves of characters, no control characters but tab and line ends. */
export const plain = (text: string): string => text.toWellFormed().replace(controls, '')

export const iri = (address: string): Value => ({ kind: 'iri', iri: address })

export const maybeIri = (address: string | null): Value | null => (address === null ? null : iri(address))

/** A text in no language: a name, a number of a version. Null where it says nothing. */
export const text = (words: string | null, language: 'id' | 'en' | null = null): Value | null =>
  words !== null && plain(words).trim() ? { kind: 'text', text: plain(words), language } : null

export const words = (said: Words | null): (Value | null)[] =>
  said ? [text(said.id, 'id'), text(said.en ?? null, 'en')] : []

export const date = (day: IsoDate): Value => ({ kind: 'typed', text: day, datatype: 'xsd:date' })

/** In its canonical form, without noughts at the end: stores that keep no other one hold the same graph. */
export const dateTime = (at: Instant): Value => ({
  kind: 'typed',
  text: new Date(at).toISOString().replace(/\.?0+Z$/, 'Z'),
  datatype: 'xsd:dateTime',
})

/** Null stays unsaid. */
export const count = (number: number | null): Value | null =>
  number === null ? null : { kind: 'typed', text: String(number), datatype: 'xsd:nonNegativeInteger' }
