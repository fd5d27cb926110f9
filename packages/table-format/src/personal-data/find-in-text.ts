import { isNik } from './nik.ts'

export type PersonalKind = 'nik' | 'family-card' | 'phone' | 'email'

export interface Hit {
  kind: PersonalKind
  text: string
  /** Whether something else stands beside it. */
  isWithinText: boolean
}

/** 16 digits together, or in the groups that people write them in. Every form has its own length, so nothing is tried twice. */
const sixteen =
  /(?<![\d.,])(?:\d{16}|\d{6}([ .-])\d{6}\1\d{4}|\d{4}([ .-])\d{4}\2\d{4}\2\d{4}|\d{2}([ .-])\d{2}\3\d{2}\3\d{6}\3\d{4})(?!\d)/g
/** Mobile numbers with +62, 62 or 0 before the 8, and fixed ones with their area in brackets. */
const phone =
  /(?<![\d.,])(?:(?:\+62|62|0)[ .-]?8(?:[ .-]?\d){8,11}|\(0\d{2,3}\)[ -]?\d{3,4}[ -]?\d{3,5})(?!\d)/g
const email = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi
const familyCard = /(?:\bkk|kartu keluarga)\b[^\d]{0,12}$/i

/** What looks like personal data in a text, each with its kind. */
export function findInText(text: string): Hit[] {
  const clues = cluesOf(text)
  if (clues === 0) return []
  const trimmed = text.trim()
  const hits: Hit[] = []
  const note = (kind: PersonalKind, found: string) =>
    hits.push({ kind, text: found, isWithinText: found !== trimmed })
  let rest = text
  if (clues & hasDigits) {
    for (const { 0: found, index } of text.matchAll(sixteen)) {
      if (!isNik(found.replace(/\D/g, ''))) continue
      note(familyCard.test(text.slice(Math.max(0, index - 30), index)) ? 'family-card' : 'nik', found)
      rest = rest.replace(found, '#')
    }
    for (const [found] of rest.matchAll(phone)) note('phone', found)
  }
  if (clues & hasAt) for (const [found] of text.matchAll(email)) note('email', found)
  return hits
}

/** Whether a cell is a bare number of the length that numbers of persons or telephones have: what a chance hit is weighed against. */
export const isNumberOf = (text: string, kind: PersonalKind): boolean =>
  kind === 'phone' ? /^0?\d{10,13}$/.test(text) : /^\d{16}$/.test(text)

const [hasDigits, hasAt] = [1, 2]
const digitsAtLeast = 9

/** Most cells hold neither enough digits nor an @, and are looked at no further. */
function cluesOf(text: string): number {
  let [digits, clues] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 64) clues |= hasAt
    else if (code >= 48 && code <= 57 && ++digits === digitsAtLeast) clues |= hasDigits
  }
  return clues
}
