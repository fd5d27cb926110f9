import { isNik } from './nik.ts'

export type PersonalKind = 'nik' | 'family-card' | 'phone' | 'email'

export interface Hit {
  kind: PersonalKind
  text: string
  /** Whether something else stands beside it. */
  isWithinText: boolean
}

/** No digit stands before, nor one with a point or a comma: what follows are its decimals, or the rest of an amount. */
const begins = String.raw`(?<!\d|\d[.,])`
/** 16 digits together, or in the groups that people write them in. Every form has its own length, so nothing is tried twice. */
const sixteen = new RegExp(
  String.raw`${begins}(?:\d{16}|\d{6}([ \u00a0.-])\d{6}\1\d{4}|\d{4}([ \u00a0.-])\d{4}\2\d{4}\2\d{4}|\d{2}([ \u00a0.-])\d{2}\3\d{2}\3\d{6}\3\d{4})(?!\d)`,
  'g',
)
/** What the mobile networks of Indonesia have been given, behind the 0: 811 to 819, 821 to 823, and so on. */
const network = '8(?:1[1-9]|2[1-38]|3[1-38]|5[1-9]|7[7-9]|8[1-9]|9[5-9])'
/**
 * Mobile numbers with +62, 62 or 0 before their network, and fixed ones with their area in brackets. No point stands before
 * the network: 0.8123456789 is a share, and 628.123.456.789 an amount.
 */
const phone = new RegExp(
  String.raw`${begins}(?:(?:\+62[ \u00a0.-]?|62[ \u00a0-]?|0[ \u00a0-]?)${network}(?:[ \u00a0.-]?\d){6,9}|\(0\d{2,3}\)[ -]?\d{3,4}[ -]?\d{3,5})(?!\d)`,
  'g',
)
const withoutZero = new RegExp(`^${network}\\d{6,9}$`)
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

/** Whether a cell is what a spreadsheet leaves of a mobile number: it drops the 0. An amount may look the same. */
export const isPhoneWithoutZero = (text: string): boolean =>
  text.length >= 9 && text.length <= 12 && text.startsWith('8') && withoutZero.test(text)

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
