import type { FormField } from '@satualur/engine'
import type { Cell } from '@satualur/table-format'
import type { Sentence } from '../../../graphql/locale.ts'
import { fold, saidIn } from '../reading/cell-words.ts'
import { readDate, readYesNo } from '../reading/sheet-words.ts'

export type ReadAnswer = { answer: unknown } | { sentence: Sentence }

/** What a cell answers, by the kind of its field; the cell says something. */
export function readAnswer(field: FormField, cell: Cell): ReadAnswer {
  const text = saidIn(cell)
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return { answer: text }
    case 'number':
      return typeof cell === 'number' ? { answer: cell } : readNumber(text)
    case 'yes-no': {
      const isYes = readYesNo(text)
      return isYes === 'unknown' ? { sentence: notYesNo(text) } : { answer: isYes }
    }
    case 'date': {
      const date = readDate(text)
      return date ? { answer: date } : { sentence: notADate(text) }
    }
    case 'variables': {
      const names = text.split(/[;\n]/.test(text) ? /[;\n]/ : ',').map((name) => name.trim())
      return { answer: names.filter(Boolean) }
    }
    case 'choice': {
      const chosen = field.choices.find(({ key, label }) =>
        [key, label.id, label.en].some((word) => fold(word) === fold(text)),
      )
      return chosen ? { answer: chosen.key } : { sentence: notAmong(field, text) }
    }
  }
}

/** `12`, `12,5`, `1.234,5` and `12.5`; what may be read as two numbers is asked about. */
function readNumber(text: string): ReadAnswer {
  const bare = text.replace(/\s/g, '')
  if (/^-?\d{1,3}\.\d{3}$/.test(bare)) return { sentence: twoNumbers(text) }
  if (/^-?\d+(\.\d+)?$/.test(bare)) return { answer: Number(bare) }
  if (/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(bare))
    return { answer: Number(bare.replaceAll('.', '').replace(',', '.')) }
  return {
    sentence: { id: `“${text}” bukan angka. Tuliskan angka.`, en: `“${text}” is no number. Write a number.` },
  }
}

const twoNumbers = (text: string): Sentence => ({
  id: `“${text}” dapat dibaca sebagai dua angka yang berbeda. Tuliskan tanpa titik, atau sebagai angka Excel.`,
  en: `“${text}” can be read as two different numbers. Write it without the point, or as a number of Excel.`,
})

const notYesNo = (text: string): Sentence => ({
  id: `“${text}” bukan Ya atau Tidak.`,
  en: `“${text}” is neither Yes nor No.`,
})

const notADate = (text: string): Sentence => ({
  id: `“${text}” bukan tanggal yang ada. Tuliskan misalnya 2026-01-05.`,
  en: `“${text}” is not a date that exists. Write it like 2026-01-05.`,
})

const notAmong = ({ choices }: Extract<FormField, { kind: 'choice' }>, text: string): Sentence => ({
  id: `“${text}” tidak ada dalam pilihan. Pilih salah satu: ${choices.map(({ label }) => label.id).join(', ')}.`,
  en: `“${text}” is not among the choices. Choose one: ${choices.map(({ label }) => label.en).join(', ')}.`,
})
