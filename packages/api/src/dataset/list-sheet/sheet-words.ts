import type { Frequency, InformationClass, IsoDate, ReleaseRule } from '@satualur/engine'
import { classNames, isIsoDate } from '@satualur/engine'
import { fold } from './sheet-rows.ts'

/** What sheets call a frequency, first as it is written. */
const frequencyWords: Record<Frequency, readonly string[]> = {
  monthly: ['Bulanan', 'Monthly', 'Setiap bulan'],
  quarterly: ['Triwulanan', 'Quarterly', 'Triwulan', 'Tiga bulanan'],
  semester: ['Semesteran', 'Half-yearly', 'Semester', 'Enam bulanan'],
  yearly: ['Tahunan', 'Yearly', 'Setiap tahun'],
}

const asNeeded = ['Sewaktu-waktu', 'As needed', 'Insidental']
const daysAtMost = 366

export const writtenFrequency = (frequency: Frequency | null): string =>
  frequency ? frequencyWords[frequency][0]! : ''

/** Null of a blank cell: what is periodic may follow its class. */
export function readFrequency(text: string): Frequency | null | 'unknown' {
  if (!text) return null
  const found = Object.entries(frequencyWords).find(([name, words]) => isOneOf(text, [name, ...words]))
  return found ? (found[0] as Frequency) : 'unknown'
}

export function readClass(text: string): InformationClass | 'unknown' {
  const names = Object.keys(classNames.id) as InformationClass[]
  const isCalled = (name: InformationClass) =>
    isOneOf(text, [name, name.replace('-', ' '), classNames.id[name], classNames.en[name]])
  return names.find(isCalled) ?? 'unknown'
}

export function writtenRelease(rule: ReleaseRule): string | number {
  if (rule.kind === 'after-period') return rule.days
  return rule.kind === 'as-needed' ? asNeeded[0]! : rule.dates.join(', ')
}

/** So many days, days of release with commas between them, or "sewaktu-waktu". */
export function readRelease(text: string): ReleaseRule | 'unknown' {
  if (isOneOf(text, asNeeded)) return { kind: 'as-needed' }
  if (/^\d{1,3}$/.test(text)) {
    const days = Number(text)
    return days <= daysAtMost ? { kind: 'after-period', days } : 'unknown'
  }
  const dates = text.split(/[,;]/).map((one) => readDate(one.trim()))
  return dates.every((date) => date !== null) ? { kind: 'announced', dates: dates.toSorted() } : 'unknown'
}

/** `2026-01-05`, also with an hour behind it as spreadsheets have it, and `05/01/2026`. */
export function readDate(text: string): IsoDate | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const date = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text.slice(0, 10)
  return isIsoDate(date) ? date : null
}

const isOneOf = (text: string, words: readonly string[]) => words.some((word) => fold(word) === fold(text))
