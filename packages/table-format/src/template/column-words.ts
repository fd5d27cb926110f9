import { isRequired, type Column, type ColumnType, type TableFormat } from '../schema/table-format.ts'
import type { Sentence } from '../sentence.ts'
import { numberText } from '../values/number-text.ts'

const typeWords: Record<ColumnType, Sentence> = {
  string: { id: 'teks', en: 'text' },
  integer: { id: 'bilangan bulat', en: 'whole number' },
  number: { id: 'angka', en: 'number' },
  boolean: { id: 'ya atau tidak', en: 'yes or no' },
  date: { id: 'tanggal', en: 'date' },
  datetime: { id: 'tanggal dan jam', en: 'date and time' },
  year: { id: 'tahun', en: 'year' },
  yearmonth: { id: 'bulan, seperti 2026-01', en: 'month, as 2026-01' },
  any: { id: 'bebas', en: 'anything' },
}

const formatWords: Record<string, Sentence> = {
  email: { id: 'alamat surel', en: 'e-mail address' },
  uri: { id: 'alamat web', en: 'web address' },
  uuid: { id: 'UUID', en: 'UUID' },
}

export const typeSentence = ({ type, format }: Column): Sentence =>
  (type === 'string' && format !== undefined && formatWords[format]) || typeWords[type]

const listedAtMost = 12

/** What has to be kept in a column, a sentence for each rule. */
export function columnRules(format: TableFormat, column: Column): Sentence[] {
  const { minLength, maxLength, minimum, maximum, pattern, enum: list, unique } = column.constraints ?? {}
  const shown = (bound: number | string) =>
    typeof bound === 'number' ? numberText(bound, column.decimalChar, column.groupChar) : bound
  return [
    isRequired(format, column)
      ? { id: 'Wajib diisi.', en: 'Required.' }
      : { id: 'Boleh kosong.', en: 'May be empty.' },
    unique && { id: 'Setiap nilai harus berbeda.', en: 'Every value has to differ.' },
    minimum !== undefined && { id: `Paling kecil ${shown(minimum)}.`, en: `At least ${shown(minimum)}.` },
    maximum !== undefined && { id: `Paling besar ${shown(maximum)}.`, en: `At most ${shown(maximum)}.` },
    minLength !== undefined && {
      id: `Sedikitnya ${minLength} karakter.`,
      en: `At least ${minLength} characters.`,
    },
    maxLength !== undefined && {
      id: `Paling banyak ${maxLength} karakter.`,
      en: `At most ${maxLength} characters.`,
    },
    pattern !== undefined && { id: `Berpola ${pattern}.`, en: `Of the form ${pattern}.` },
    list && {
      id: `Pilih dari daftar: ${listed(list, column)}.`,
      en: `Choose from the list: ${listed(list, column)}.`,
    },
    column.codeList !== undefined && {
      id: `Kode referensi: ${column.codeList}.`,
      en: `Reference codes: ${column.codeList}.`,
    },
  ].filter((rule): rule is Sentence => typeof rule === 'object')
}

const listed = (list: readonly unknown[], { labels = {} }: Column) =>
  list
    .slice(0, listedAtMost)
    .map((value) => [String(value), labels[String(value)]].filter(Boolean).join(' = '))
    .join(', ') + (list.length > listedAtMost ? `, … (${list.length})` : '')
