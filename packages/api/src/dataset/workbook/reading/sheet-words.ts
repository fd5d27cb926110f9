import type { Frequency, InformationClass, IsoDate, Locale, ReleaseRule } from '@satualur/engine'
import { classNames, isIsoDate } from '@satualur/engine'
import { fold } from './cell-words.ts'

/** What sheets call a frequency, first as it is written. */
const frequencyWords: Record<Frequency, readonly [id: string, en: string, ...others: string[]]> = {
  monthly: ['Bulanan', 'Monthly', 'Setiap bulan', 'Tiap bulan', 'Per bulan', '1 bulan'],
  quarterly: ['Triwulanan', 'Quarterly', 'Triwulan', 'Tiga bulanan', 'Setiap triwulan', '3 bulan'],
  semester: ['Semesteran', 'Half-yearly', 'Semester', 'Enam bulanan', 'Setiap semester', '6 bulan'],
  yearly: ['Tahunan', 'Yearly', 'Setiap tahun', 'Tiap tahun', 'Per tahun', '1 tahun'],
}

const asNeeded = ['Sewaktu-waktu', 'As needed', 'Insidental', 'Insidentil'] as const
const daysAtMost = 366
const yes = ['Ya', 'Yes', 'True', 'Y', 'V', '✓', '√', '1']
const no = ['Tidak', 'No', 'False', 'T', 'N', '0']

const inLanguage = (locale: Locale) => (locale === 'id' ? 0 : 1)

export const writtenFrequency = (frequency: Frequency | null, locale: Locale): string =>
  frequency ? frequencyWords[frequency][inLanguage(locale)] : ''

export const writtenYesNo = (isYes: boolean, locale: Locale): string =>
  (isYes ? yes : no)[inLanguage(locale)]!

/** What can be chosen of each, as it is written. */
export const frequencyChoices = (locale: Locale): string[] =>
  Object.values(frequencyWords).map((words) => words[inLanguage(locale)])
export const yesNoChoices = (locale: Locale): string[] =>
  [true, false].map((one) => writtenYesNo(one, locale))

/** Null of a blank cell: what is periodic may follow its class. */
export function readFrequency(text: string): Frequency | null | 'unknown' {
  if (!text) return null
  const found = Object.entries(frequencyWords).find(([name, words]) => isOneOf(text, [name, ...words]))
  return found ? (found[0] as Frequency) : 'unknown'
}

export function readClass(text: string): InformationClass | 'unknown' {
  const names = Object.keys(classNames.id) as InformationClass[]
  const said = fold(text).replace(/^informasi (publik )?/, '')
  const isCalled = (name: InformationClass) =>
    isOneOf(said, [name, classNames.id[name], classNames.en[name], `tersedia ${classNames.id[name]}`])
  return names.find(isCalled) ?? 'unknown'
}

export function readYesNo(text: string): boolean | 'unknown' {
  if (isOneOf(text, yes)) return true
  return isOneOf(text, no) ? false : 'unknown'
}

export function writtenRelease(rule: ReleaseRule, locale: Locale): string {
  if (rule.kind === 'after-period') return String(rule.days)
  return rule.kind === 'as-needed' ? asNeeded[inLanguage(locale)] : rule.dates.join(', ')
}

/** So many days, days of release with commas between them, or "sewaktu-waktu". */
export function readRelease(text: string): ReleaseRule | 'unknown' {
  if (isOneOf(text, asNeeded)) return { kind: 'as-needed' }
  const [, days] = /^(\d{1,3})(?:\s*(?:hari|days?))?$/i.exec(text) ?? []
  if (days) return Number(days) <= daysAtMost ? { kind: 'after-period', days: Number(days) } : 'unknown'
  const dates = text.split(/[,;]/).map((one) => readDate(one.trim()))
  return dates.every((date) => date !== null) ? { kind: 'announced', dates: dates.toSorted() } : 'unknown'
}

/** By their first three letters, Indonesian and English. */
const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'mei may',
  'jun',
  'jul',
  'agu aug',
  'sep',
  'okt oct',
  'nov',
  'des dec',
]

/** `2026-01-05`, also with an hour behind it as spreadsheets have it, `05/01/2026`, and `5 Januari 2026`. */
export function readDate(text: string): IsoDate | null {
  const [, day, month, year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ??
    /^(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})$/.exec(text) ??
    []
  if (!day || !month || !year)
    return isIsoDate(text.slice(0, 10)) && !/^\d/.test(text.slice(10)) ? text.slice(0, 10) : null
  const number = /^\d/.test(month) ? month : String(monthNamed(month))
  const date = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? date : null
}

const monthNamed = (name: string): number =>
  months.findIndex((names) => names.split(' ').includes(name.slice(0, 3).toLowerCase())) + 1

const isOneOf = (text: string, words: readonly string[]) => words.some((word) => fold(word) === fold(text))
