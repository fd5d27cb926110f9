import type { Sentence } from '../sentence.ts'
import type { FlawCode } from '../values/flaw.ts'

/** What a sentence is made of: the value as written, what was expected, and a near one that was perhaps meant. */
export interface Told {
  value: string
  expected: string
  nearest: string | null
}

type Words = (told: Told) => Sentence

/** What is wrong with a cell, and what to do. */
export const cellSentences: Record<FlawCode, Words> = {
  'missing-value': () => ({
    id: 'Sel ini wajib diisi. Isi nilainya.',
    en: 'This cell has to be filled. Enter its value.',
  }),
  'missing-mark': ({ value, expected }) =>
    expected === ''
      ? {
          id: `"${value}" bukan nilai. Kosongkan sel ini bila datanya tidak ada.`,
          en: `"${value}" is no value. Leave the cell empty where there are no data.`,
        }
      : {
          id: `"${value}" bukan nilai, padahal sel ini wajib diisi. Isi nilainya.`,
          en: `"${value}" is no value, and this cell has to be filled. Enter its value.`,
        },
  'other-separators': ({ value, nearest }) => ({
    id: `"${value}" memakai pemisah ribuan atau desimal yang lain dari format tabel. Tulis ${nearest}.`,
    en: `"${value}" has other separators than the table's format. Write ${nearest}.`,
  }),
  'other-date': ({ value, nearest }) => ({
    id: `"${value}" tidak ditulis seperti tanggal dalam format tabel. Tulis ${nearest} (tahun-bulan-tanggal), bila itu yang dimaksud.`,
    en: `"${value}" is not written as dates are in the table's format. Write ${nearest} (year-month-day), if that is meant.`,
  }),
  'error-cell': ({ value }) => ({
    id: `Sel ini berisi kesalahan Excel (${value}). Perbaiki rumusnya atau ketik nilainya.`,
    en: `The cell holds an Excel error (${value}). Mend its formula or type the value.`,
  }),
  'unreadable-letters': () => ({
    id: 'Sebagian huruf di sel ini tidak terbaca. Ketik ulang isinya, lalu simpan berkas sebagai CSV UTF-8.',
    en: 'Some letters here cannot be read. Type them again and save the file as CSV UTF-8.',
  }),
  'digits-lost': () => ({
    id: 'Angka ini lebih dari 15 digit, sehingga Excel mengubah digit terakhirnya menjadi nol. Atur kolomnya sebagai Teks, lalu ketik ulang.',
    en: 'The number has more than 15 digits, of which Excel makes the last into noughts. Set the column to Text and type it again.',
  }),
  'not-a-number': ({ value, expected }) => ({
    id: `"${value}" bukan angka. Tulis angka saja seperti ${expected}, tanpa satuan.`,
    en: `"${value}" is no number. Write a number only, as ${expected}, without its unit.`,
  }),
  'not-an-integer': ({ value, expected }) => ({
    id: `"${value}" bukan bilangan bulat. Tulis angka tanpa desimal seperti ${expected}.`,
    en: `"${value}" is no whole number. Write one without decimals, as ${expected}.`,
  }),
  'not-a-boolean': ({ value, expected }) => ({
    id: `"${value}" bukan jawaban yang dikenal. Tulis ${expected}.`,
    en: `"${value}" is no answer that is known. Write ${expected}.`,
  }),
  'not-a-date': ({ value, expected }) => ({
    id: `"${value}" bukan tanggal yang benar. Tulis seperti ${dateExample(expected)}.`,
    en: `"${value}" is no date that exists. Write it as ${dateExample(expected)}.`,
  }),
  'not-a-datetime': ({ value, expected }) => ({
    id: `"${value}" bukan tanggal dan jam yang benar. Tulis seperti ${dateExample(expected)}${timeExample(expected)}.`,
    en: `"${value}" is no date and time that exists. Write it as ${dateExample(expected)}${timeExample(expected)}.`,
  }),
  'not-a-year': ({ value }) => ({
    id: `"${value}" bukan tahun. Tulis empat angka seperti 2026.`,
    en: `"${value}" is no year. Write four digits, as 2026.`,
  }),
  'not-a-yearmonth': ({ value, expected }) => ({
    id: `"${value}" bukan bulan yang benar. Tulis seperti ${expected === 'any' ? 'Januari 2026' : '2026-01'}.`,
    en: `"${value}" is no month that exists. Write it as ${expected === 'any' ? 'Januari 2026' : '2026-01'}.`,
  }),
  'not-an-email': ({ value }) => ({
    id: `"${value}" bukan alamat surel. Tulis seperti nama@contoh.go.id.`,
    en: `"${value}" is no e-mail address. Write it as name@example.go.id.`,
  }),
  'not-a-uri': ({ value }) => ({
    id: `"${value}" bukan alamat web yang lengkap. Awali dengan https://.`,
    en: `"${value}" is no complete web address. Begin it with https://.`,
  }),
  'not-a-uuid': ({ value }) => ({
    id: `"${value}" bukan UUID. Salin ulang dari sumbernya.`,
    en: `"${value}" is no UUID. Copy it again from where it comes from.`,
  }),
  'too-short': ({ expected }) => ({
    id: `Isi sel ini terlalu pendek. Tulis sedikitnya ${expected} karakter.`,
    en: `Too short. Write at least ${expected} characters.`,
  }),
  'too-long': ({ expected }) => ({
    id: `Isi sel ini terlalu panjang. Tulis paling banyak ${expected} karakter.`,
    en: `Too long. Write at most ${expected} characters.`,
  }),
  'too-small': ({ value, expected }) => ({
    id: `${value} di bawah batas. Nilai terkecil adalah ${expected}; periksa kembali angkanya.`,
    en: `${value} is below the minimum of ${expected}. Check it.`,
  }),
  'too-large': ({ value, expected }) => ({
    id: `${value} di atas batas. Nilai terbesar adalah ${expected}; periksa kembali angkanya.`,
    en: `${value} is above the maximum of ${expected}. Check it.`,
  }),
  'wrong-pattern': ({ value, expected }) => ({
    id: `"${value}" tidak sesuai dengan pola ${expected}. Samakan bentuk penulisannya.`,
    en: `"${value}" does not have the form ${expected}. Write it in that form.`,
  }),
  'not-in-list': ({ value, expected, nearest }) => ({
    id: `"${value}" tidak ada dalam daftar nilai. ${nearest === null ? `Pilih salah satu: ${expected}` : `Mungkin maksudnya "${nearest}"`}.`,
    en: `"${value}" is not in the list of values. ${nearest === null ? `Choose one of: ${expected}` : `Perhaps "${nearest}" is meant`}.`,
  }),
}

const examples: Record<string, string> = {
  Y: '2026',
  y: '26',
  m: '01',
  d: '12',
  B: 'Januari',
  b: 'Jan',
  H: '13',
  M: '45',
  S: '00',
}

function dateExample(format: string): string {
  if (format === 'default') return '2026-01-12'
  if (format === 'any') return '12/01/2026'
  return format.replace(/%(.)/g, (_, letter: string) => examples[letter] ?? '')
}

const timeExample = (format: string) =>
  format === 'default' ? 'T13:45:00' : format === 'any' ? ' 13:45' : ''
