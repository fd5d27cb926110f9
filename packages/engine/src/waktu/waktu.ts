import type { Waktu } from '../sop.ts'
import { beginsWithUnit, readLowerEnd, readSpan, roughSize } from './waktu-amount.ts'
import { plainSpelling } from './waktu-spelling.ts'

/** A longer cell is prose, not a time. */
const LONGEST_CELL = 200

const perItem = /^(.+?)(?: ?\/ ?| per | (?:untuk )?(?:se)?tiap )(?:1 )?([a-z]+(?: [a-z]+)?)$/

/** "1 jam/sesuai kebutuhan" names no item. */
const condition =
  /^(?:sesuai|tergantung|menyesuaikan|jika|bila|apabila|saat|setelah|sejak|sebelum|atau|selesai)\b/

const months = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember'
const span = 'hari|minggu|pekan|bulan|triwulan|semester|tahun'
const frequency = new RegExp(
  [
    'frekuensi',
    '\\b(?:harian|mingguan|bulanan|tahunan|triwulan(?:an)?|semester(?:an)?|rutin|berkala|periodik)\\b',
    `\\b(?:sepanjang|tiap|setiap|per) ?(?:${span})\\b`,
    `/ ?(?:${span})\\b`,
    '\\b(?:kali|sekali)\\b',
    `\\dx? ?x se(?:${span})\\b`,
    '\\b(?:tanggal|tgl)\\.? ?\\d',
    `\\b(?:${months})\\b`,
  ].join('|'),
)

/**
 * Reads a waktu cell. Never throws; the text is kept as given.
 *
 * | written as | read as |
 * |---|---|
 * | 60 Menit, 1 jam, 3 Hari Kerja, 3 (tiga) hari, 30 detik, 1,5 jam | fixed |
 * | 1 – 20 Hari Kerja, 30 menit - 3 Jam, 2 s.d 3 bulan | fixed, min and max |
 * | Maks. 2 hari kerja, paling lambat 3 hari, ± 10 menit | fixed |
 * | 2 bulan 1 minggu, 1 jam + 10 menit | fixed, amounts that are added in their order |
 * | 2 menit/berkas, 5 menit per dokumen | fixed, per item |
 * | 1 x 24 jam | fixed, elapsed: round the clock |
 * | Triwulanan, setiap bulan, tanggal 20-31, 1 jam/hari | conditional by frequency |
 * | Sesuai kebutuhan, 120 Menit / 3 Hari, 2 bulan; 5 hari kerja, 30 | conditional: a person has to say |
 * | "-", nothing | none; the text is null only where the cell is empty |
 *
 * "hari efektif" is hari kerja, "hari" alone stays bare for the SOP's `bareDay`, minutes and hours are office time.
 * What is not understood to the last word is never read in part: it stays conditional.
 * Source: the waktu column of real SOP sheets (domain: duration grammar); PermenPANRB 35/2012, mutu baku.
 */
export function parseWaktu(text: string | null): Waktu {
  if (text === null || text.trim() === '') return { kind: 'none', text: null }
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'none', text }
  const by = frequency.test(text.toLowerCase()) ? 'frequency' : 'condition'
  return readFixed(text) ?? { kind: 'conditional', text, by }
}

function readFixed(text: string): Waktu | null {
  if (text.length > LONGEST_CELL) return null
  const cell = plainSpelling(text)
  const [, time = cell, item] = perItem.exec(cell) ?? []
  if (item !== undefined && (beginsWithUnit(item) || condition.test(item))) return null
  const [lower = '', higher = lower, ...more] = time.split('–')
  const max = readSpan(higher)
  const min = max && readLowerEnd(lower, max)
  if (!min || more.length > 0 || min.isElapsed !== max.isElapsed) return null
  if (!(roughSize(min.amounts) > 0 && roughSize(min.amounts) <= roughSize(max.amounts))) return null
  return {
    kind: 'fixed',
    text,
    min: min.amounts,
    max: max.amounts,
    clock: max.isElapsed ? 'elapsed' : 'working',
    ...(item === undefined ? {} : { per: item }),
  }
}
