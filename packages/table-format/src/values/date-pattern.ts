import { dayText } from './date-text.ts'
import { monthNumber } from './month-name.ts'

const parts: Record<string, string> = {
  Y: '(?<Y>\\d{4})',
  y: '(?<y>\\d{2})',
  m: '(?<m>\\d{1,2})',
  d: '(?<d>\\d{1,2})',
  B: '(?<B>[A-Za-z]{3,9})',
  b: '(?<b>[A-Za-z]{3,9}\\.?)',
  H: '(?<H>\\d{1,2})',
  M: '(?<M>\\d{2})',
  S: '(?<S>\\d{2})',
}

/** A moment that has been read by a pattern. */
export interface PatternDate {
  date: string
  /** HH:MM:SS, midnight where the pattern has no time. */
  time: string
}

/**
 * Reads dates by a pattern as Table Schema has it (`%d/%m/%Y`); months by name in Indonesian or English. Years of two digits are
 * 1969 to 2068, as in POSIX. Null where the pattern does not tell a day, or has a sign that is not known.
 */
export function datePattern(pattern: string): ((text: string) => PatternDate | null) | null {
  const known = [...pattern.matchAll(/%(.)/g)].map(([, letter]) => letter!)
  const has = (...letters: string[]) => letters.filter((letter) => known.includes(letter)).length === 1
  const isWhole = has('Y', 'y') && has('m', 'B', 'b') && has('d') && new Set(known).size === known.length
  if (!isWhole || !known.every((letter) => Object.hasOwn(parts, letter))) return null
  const source = pattern.replace(/%(.)|[\\^$.*+?()[\]{}|/-]/g, (sign, letter) =>
    letter === undefined ? `\\${sign}` : parts[letter]!,
  )
  const form = new RegExp(`^${source}$`)
  return (text) => momentOf(form.exec(text)?.groups)
}

function momentOf(groups: Record<string, string> | undefined): PatternDate | null {
  if (!groups) return null
  const { Y, y, m, B, b, d, H = '0', M = '00', S = '00' } = groups
  const year = Y === undefined ? Number(y) + (Number(y) < 69 ? 2000 : 1900) : Number(Y)
  const month = m === undefined ? monthNumber((B ?? b)!) : Number(m)
  const date = month === null ? null : dayText(year, month, Number(d))
  const isTime = Number(H) < 24 && Number(M) < 60 && Number(S) < 60
  return date !== null && isTime ? { date, time: `${H.padStart(2, '0')}:${M}:${S}` } : null
}
