import type { Sentence } from './problem.ts'

interface Format {
  isValid: (text: string) => boolean
  /** What follows the name of the field. */
  sentence: Sentence
}

/** The `format` names of the published schemas. */
export const formats: Record<string, Format> = {
  date: {
    isValid: isCalendarDate,
    sentence: {
      id: 'bukan tanggal yang ada; tulis sebagai tahun-bulan-hari, misalnya 2025-03-10.',
      en: 'is not a date that exists; write it as year-month-day, such as 2025-03-10.',
    },
  },
  email: {
    isValid: (text) => /^[^\s@A-Z]+@[^\s@A-Z]+$/.test(text),
    sentence: {
      id: 'harus berupa alamat surel dalam huruf kecil, misalnya walidata@contoh.id.',
      en: 'has to be an e-mail address in lower case, such as walidata@contoh.id.',
    },
  },
  'region-code': {
    isValid: (text) => /^\d{2}(\.\d{2})?$/.test(text),
    sentence: {
      id: 'harus berupa kode wilayah Kemendagri, misalnya 33.13, atau 33 untuk provinsi.',
      en: 'has to be a Kemendagri region code, such as 33.13, or 33 for a province.',
    },
  },
  shift: {
    isValid: (text) => {
      const match = /^(\d{2}[.:]\d{2})-(\d{2}[.:]\d{2})$/.exec(text)
      return (
        match !== null &&
        isClockTime(match[1]!) &&
        isClockTime(match[2]!) &&
        match[1]!.replace(':', '.') < match[2]!.replace(':', '.')
      )
    },
    sentence: {
      id: 'harus berupa jam buka dan jam tutup, misalnya 07.30-12.00.',
      en: 'has to be an opening and a closing time, such as 07.30-12.00.',
    },
  },
}

/** Asked by the compiled shapes. */
export const isOfFormat: Record<string, Format['isValid']> = Object.fromEntries(
  Object.entries(formats).map(([name, { isValid }]) => [name, isValid]),
)

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function isClockTime(text: string): boolean {
  const [hours = 99, minutes = 99] = text.split(/[.:]/).map(Number)
  return minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0))
}
