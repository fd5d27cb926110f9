import type { Span } from './catalogue.ts'
import type { CatalogueRefusal } from './check-catalogue.ts'
import { plain } from './value.ts'

export type Check = Generator<{ type: CatalogueRefusal['type']; at: string[] }>

/** What IRIs may hold (RFC 3987, as Turtle's IRIREF has it); whatever else has to be percent-encoded by whoever wrote it. */
const iriCharacters = String.raw`[^\u0000-\u0020<>"{}|\\^\u0060\u007f-\u009f\ud800-\udfff\ufffe\uffff]`
const addressForm = new RegExp(`^https?://(?![/?#])${iriCharacters}+$`)
const emailForm = new RegExp(`^(?:(?![@?#%])${iriCharacters})+@(?:(?![@?#%/])${iriCharacters})+$`)
/** 9999-12-31T23:59:59.999Z: xsd:dateTime writes later years otherwise. */
const lastInstant = 253_402_300_799_999

export function* said(text: string, at: string[]): Check {
  if (!plain(text).trim()) yield { type: 'Blank', at }
}

export function* key(text: string, at: string[]): Check {
  if (!/^[A-Za-z0-9][A-Za-z0-9._~-]*$/.test(text)) yield { type: 'NotAKey', at }
}

export function* address(text: string, at: string[]): Check {
  if (!addressForm.test(text)) yield { type: 'NotAnAddress', at }
}

export function* email(text: string, at: string[]): Check {
  if (!emailForm.test(text)) yield { type: 'NotAnEmail', at }
}

export function* digest(text: string, at: string[]): Check {
  if (!/^[0-9a-f]{64}$/i.test(text)) yield { type: 'NotADigest', at }
}

export function* naturalNumber(number: number, at: string[]): Check {
  if (!Number.isSafeInteger(number) || number < 0) yield { type: 'NotANumber', at }
}

export function* instant(number: number, at: string[]): Check {
  if (!Number.isInteger(number) || number < 0 || number > lastInstant) yield { type: 'NotAnInstant', at }
}

export function* span({ from, until }: Span, at: string[]): Check {
  if (!isDate(from) || !isDate(until) || until < from) yield { type: 'NotASpan', at }
}

function isDate(text: string): boolean {
  const midnight = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : NaN
  return Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(text)
}

/** Two of one key would be one thing in the graph. */
export function* unique(all: readonly { key: string }[], at: string[]): Check {
  const taken = new Set<string>()
  for (const [index, one] of all.entries()) {
    if (taken.has(one.key)) yield { type: 'KeyRepeated', at: [...at, String(index), 'key'] }
    taken.add(one.key)
  }
}

export function* all<One>(
  ones: readonly One[],
  at: string[],
  check: (one: One, at: string[]) => Check,
): Check {
  for (const [index, one] of ones.entries()) yield* check(one, [...at, String(index)])
}
