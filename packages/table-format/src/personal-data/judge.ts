import type { Sentence } from '../sentence.ts'
import type { Judgement } from './column-scan.ts'
import type { PersonalKind } from './find-in-text.ts'

/** What was counted of one kind in one column. */
export interface Tally {
  cells: number
  /** Of these, cells in which something else stands beside it. */
  cellsWithinText: number
  /** Cells that are bare numbers of this length, hits or not. */
  numbers: number
  /** E-mail addresses of an office. */
  official: number
}

const headerWords: Record<PersonalKind, RegExp> = {
  nik: /\b(?:nik|(?:no|nomor)\.? ?ktp|nomor induk kependudukan)\b/i,
  'family-card': /\b(?:no\.? ?kk|nomor kk|kk|kartu keluarga)\b/i,
  phone: /\b(?:hp|no\.? ?hp|telp|telepon|telephone|phone|handphone|ponsel|wa|whatsapp)\b/i,
  email: /\b(?:e-?mail|surel)\b/i,
}

/** Whether a column's name says that it holds numbers of this kind. */
export const isNamed = (kind: PersonalKind, header: string): boolean =>
  headerWords[kind].test(header.replace(/_/g, ' '))

/**
 * Below this share, hits among bare numbers of the same length are chance: of random numbers 3 in 1,000 have the shape of a
 * NIK, and 1 in 30 that of a telephone number. One hit alone has to be more.
 */
const byChance: Record<'nik' | 'family-card' | 'phone', number> = {
  nik: 0.03,
  'family-card': 0.03,
  phone: 0.2,
}
const aloneAtLeast = 0.2
const surely = 0.5
const cellsAtLeast = 3

export function judge(kind: PersonalKind, tally: Tally, header: string, filledCells: number): Judgement {
  const { cells, cellsWithinText, numbers, official } = tally
  if (cells === 0) return 'none'
  if (kind === 'email' && official === cells) return 'possible'
  if (isNamed(kind, header)) return 'personal'
  if (kind === 'email') return cells >= cellsAtLeast ? 'personal' : 'possible'
  const bareHits = cells - cellsWithinText
  const hitsAtLeast = cells === 1 ? aloneAtLeast : byChance[kind]
  if (cellsWithinText === 0 && bareHits / Math.max(numbers, bareHits) < hitsAtLeast) return 'none'
  const share = kind === 'phone' ? cells / filledCells : cells / Math.max(numbers, cells)
  return cells >= cellsAtLeast && share >= surely ? 'personal' : 'possible'
}

const words: Record<PersonalKind, Sentence> = {
  nik: { id: 'NIK', en: 'NIK' },
  'family-card': { id: 'nomor Kartu Keluarga', en: 'family card numbers' },
  phone: { id: 'nomor telepon', en: 'telephone numbers' },
  email: { id: 'alamat surel', en: 'e-mail addresses' },
}

/** What is to be done about it. */
export function judgementSentence(kind: PersonalKind, judgement: Judgement, cells: number): Sentence {
  const { id, en } = words[kind]
  if (judgement === 'personal')
    return {
      id: `Kolom ini memuat ${id} (${cells} sel). Hapus atau samarkan sebelum data dibuka untuk umum.`,
      en: `The column holds ${en} (${cells} cells). Remove or mask them before anything is public.`,
    }
  if (judgement === 'possible')
    return {
      id: `Kolom ini mungkin memuat ${id} (${cells} sel). Periksa contohnya sebelum data dibuka untuk umum.`,
      en: `The column may hold ${en} (${cells} cells). Look at the examples before anything is public.`,
    }
  return {
    id: `${cells} sel kebetulan berbentuk seperti ${id}; kebanyakan isi kolom ini tidak demikian.`,
    en: `${cells} cells look like ${en} by chance; most of the column does not.`,
  }
}
