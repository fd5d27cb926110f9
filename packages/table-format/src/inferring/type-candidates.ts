import type { Column } from '../schema/table-format.ts'
import type { Sentence } from '../sentence.ts'

/** What a column may be, and how to say that it is. */
export interface TypeCandidate {
  as: Omit<Column, 'name'>
  reason: Sentence
}

const because = (id: string, en: string): Sentence => ({
  id: `Semua isinya ${id}.`,
  en: `All it holds is ${en}.`,
})

const integer = because('bilangan bulat', 'whole numbers')

/** Numbers as they are written here come before those with a decimal point: "1.234" is over a thousand. */
export const numberCandidates: readonly TypeCandidate[] = [
  { as: { type: 'integer' }, reason: integer },
  {
    as: { type: 'integer', decimalChar: ',', groupChar: '.' },
    reason: because(
      'bilangan bulat dengan titik sebagai pemisah ribuan (1.234)',
      'whole numbers with points between thousands (1.234)',
    ),
  },
  {
    as: { type: 'number', decimalChar: ',', groupChar: '.' },
    reason: because('angka dengan koma desimal (1.234,56)', 'numbers with a decimal comma (1.234,56)'),
  },
  {
    as: { type: 'number' },
    reason: because('angka dengan titik desimal (1234.56)', 'numbers with a decimal point (1234.56)'),
  },
  {
    as: { type: 'number', decimalChar: '.', groupChar: ',' },
    reason: because(
      'angka dengan titik desimal dan koma ribuan (1,234.56)',
      'numbers with a decimal point and commas between thousands',
    ),
  },
]

export const dateCandidates: readonly TypeCandidate[] = [
  { as: { type: 'date' }, reason: because('tanggal seperti 2026-01-12', 'dates as 2026-01-12') },
  {
    as: { type: 'date', format: 'any' },
    reason: because(
      'tanggal seperti 12 Januari 2026 atau 12/01/2026, hari lebih dulu',
      'dates as 12 Januari 2026 or 12/01/2026, the day first',
    ),
  },
  { as: { type: 'yearmonth' }, reason: because('bulan seperti 2026-01', 'months as 2026-01') },
  {
    as: { type: 'yearmonth', format: 'any' },
    reason: because('bulan seperti Januari 2026', 'months as Januari 2026'),
  },
  { as: { type: 'datetime' }, reason: because('tanggal dan jam', 'dates with a time') },
  { as: { type: 'datetime', format: 'any' }, reason: because('tanggal dan jam', 'dates with a time') },
]

export const textCandidates: readonly TypeCandidate[] = [
  { as: { type: 'string', format: 'email' }, reason: because('alamat surel', 'e-mail addresses') },
  { as: { type: 'string', format: 'uri' }, reason: because('alamat web', 'web addresses') },
]

export const yearCandidate: TypeCandidate = {
  as: { type: 'year' },
  reason: {
    id: 'Namanya menyebut tahun dan semua isinya empat angka.',
    en: 'Its name speaks of years, and all it holds are four digits.',
  },
}

export const codeCandidate: TypeCandidate = {
  as: { type: 'string' },
  reason: {
    id: 'Isinya angka, tetapi ada yang diawali nol atau lebih dari 15 digit: ini kode, bukan jumlah.',
    en: 'It holds digits, some of which begin with 0 or are more than 15: a code, not an amount.',
  },
}

export const textCandidate: TypeCandidate = {
  as: { type: 'string' },
  reason: { id: 'Isinya teks biasa.', en: 'It holds plain text.' },
}

export const emptyCandidate: TypeCandidate = {
  as: { type: 'any' },
  reason: {
    id: 'Kolom ini kosong dalam contoh, sehingga jenisnya belum diketahui.',
    en: 'It is empty in the sample, so that its type is not known.',
  },
}

/** Both words of an answer. */
export const answers: readonly (readonly [yes: string, no: string])[] = [
  ['Ya', 'Tidak'],
  ['YA', 'TIDAK'],
  ['ya', 'tidak'],
  ['Y', 'T'],
  ['TRUE', 'FALSE'],
  ['true', 'false'],
  ['True', 'False'],
]
