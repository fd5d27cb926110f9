import type { Amount, TimeUnit } from '../sop.ts'
import { valueOfFigure } from './waktu-number.ts'

/** One end of a range, or the whole cell. `isElapsed`: written as "n x 24 jam". */
export interface Span {
  amounts: Amount[]
  isElapsed: boolean
}

const unitsByWord = new Map<string, TimeUnit | 'year'>([
  ['detik', 'second'],
  ['dtk', 'second'],
  ['menit', 'minute'],
  ['minit', 'minute'],
  ['mnt', 'minute'],
  ['jam', 'hour'],
  ['hari', 'day'],
  ['hr', 'day'],
  ['hk', 'day'],
  ['minggu', 'week'],
  ['mgg', 'week'],
  ['pekan', 'week'],
  ['bulan', 'month'],
  ['bln', 'month'],
  ['tahun', 'year'],
  ['thn', 'year'],
])

/** For comparing only, never for counting: days and months differ between offices and between months. */
const roughSeconds: Record<TimeUnit, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 27_000,
  week: 135_000,
  month: 590_000,
}
/** Ten years: a longer standard time is a slip of the pen or of a scan. */
const LONGEST_MONTHS = 120

const figure = /^\d[\d.,]*$/
const amountPattern = new RegExp(
  `(?:(\\d+) ?[x×*] ?(?=24 ?jam\\b))?(\\d[\\d.,]*) ?(${[...unitsByWord.keys()].join('|')})` +
    '(?: ?(kerja|efektif|kalender))?(?![a-z])',
  'y',
)
const jointPattern = / ?\+ ?| ?, ?| dan | & | /y

/**
 * Reads amounts that are added: "2 bulan 1 minggu", "1 jam dan 30 menit", "5 menit + 10 menit". Without a plus each
 * unit has to be smaller than the one before: "5 menit 10 menit" are two times in one cell, and nobody asked for
 * their sum. Null for anything else.
 */
export function readSpan(text: string): Span | null {
  const amounts: Amount[] = []
  let isElapsed = false
  let joint: string | undefined
  for (let at = 0; ;) {
    const match = matchAt(amountPattern, text, at)
    const amount = match && amountOf(match)
    if (!amount) return null
    const isSmaller = amounts.every((before) => roughSeconds[amount.unit] < roughSeconds[before.unit])
    if (!isSmaller && joint !== '+') return null
    amounts.push(amount)
    isElapsed ||= match[1] !== undefined
    at += match[0].length
    if (at === text.length) break
    const next = matchAt(jointPattern, text, at)
    if (!next) return null
    at += next[0].length
    joint = next[0].trim()
  }
  const isPlausible = roughSize(amounts) <= LONGEST_MONTHS * roughSeconds.month
  return isPlausible && !(isElapsed && amounts.length > 1) ? { amounts, isElapsed } : null
}

/** The lower end of a range: it takes the unit of the upper end where it has none ("1 – 20 hari kerja"). */
export function readLowerEnd(text: string, upper: Span): Span | null {
  if (!figure.test(text)) return readSpan(text)
  const [amount, ...more] = upper.amounts
  if (!amount || more.length > 0) return null
  return { ...upper, amounts: [{ ...amount, value: valueOfFigure(text) * (upper.isElapsed ? 24 : 1) }] }
}

/** Rough length in seconds, good enough to see whether a range is written the wrong way round. */
export const roughSize = (amounts: readonly Amount[]): number =>
  amounts.reduce((seconds, { value, unit }) => seconds + value * roughSeconds[unit], 0)

/** Whether a text begins with a unit of time: "1 jam/hari" says how often, not for each of which item. */
export const beginsWithUnit = (text: string): boolean => unitsByWord.has(text.split(' ', 1)[0] ?? '')

function amountOf([, times, printed = '', word = '', qualifier]: RegExpExecArray): Amount | null {
  const unit = unitsByWord.get(word)
  const value = valueOfFigure(printed) * Number(times ?? 1)
  if (unit === undefined || !(value > 0)) return null
  if (unit === 'day') return dayOf(value, word === 'hk' ? 'kerja' : qualifier)
  if (unit === 'year' || unit === 'month' || unit === 'week') {
    // "2 minggu kerja" is no unit of the calendar: a person has to say how many days it means.
    if (qualifier !== undefined && qualifier !== 'kalender') return null
    return unit === 'year' ? { value: value * 12, unit: 'month' } : { value, unit }
  }
  const isOfficeTime = qualifier === undefined || (qualifier === 'kerja' && times === undefined)
  return isOfficeTime ? { value, unit } : null
}

const dayOf = (value: number, qualifier: string | undefined): Amount => ({
  value,
  unit: 'day',
  day: qualifier === undefined ? 'bare' : qualifier === 'kalender' ? 'calendar' : 'working',
})

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
