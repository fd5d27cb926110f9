import type { Column } from '../schema/table-format.ts'
import type { Sentence } from '../sentence.ts'
import { titleOf } from '../schema/table-format.ts'
import type { SampleColumn } from './sample.ts'

const rowsAtLeast = 2
/** Pairs are tried among so many columns from the left: keys stand at the left. */
const pairsAmong = 8

const soundsLikeKey = /(?:^|_)(?:kode|id|nomor|no|nik|npsn|nip)(?:_|$)/

/** The columns that tell the rows of a sample apart: one whose name sounds like it, any other one, or two together. */
export function candidateKey(
  columns: readonly Column[],
  samples: readonly SampleColumn[],
): { primaryKey: readonly string[]; reason: Sentence } {
  const fit = columns
    .map((column, place) => ({ column, texts: samples[place]!.texts, missing: samples[place]!.missing }))
    .filter(
      ({ column, texts, missing }) =>
        missing === 0 && texts.length >= rowsAtLeast && column.type !== 'number',
    )
  const ones = fit.filter(({ texts }) => new Set(texts).size === texts.length)
  const one = ones.find(({ column }) => soundsLikeKey.test(column.name)) ?? ones[0]
  if (one) return keyOf([one.column])
  const few = fit.slice(0, pairsAmong)
  for (const [index, left] of few.entries())
    for (const right of few.slice(index + 1)) {
      const pairs = new Set(left.texts.map((text, row) => JSON.stringify([text, right.texts[row]])))
      if (pairs.size === left.texts.length) return keyOf([left.column, right.column])
    }
  return { primaryKey: [], reason: none }
}

const keyOf = (columns: readonly Column[]) => ({
  primaryKey: columns.map(({ name }) => name),
  reason: {
    id: `Tidak ada dua baris dengan ${columns.map(titleOf).join(' dan ')} yang sama.`,
    en: `No two rows have the same ${columns.map(titleOf).join(' and ')}.`,
  },
})

const none: Sentence = {
  id: 'Tidak ada kolom, sendiri atau berdua, yang membedakan semua baris.',
  en: 'No column, nor any two, tells all rows apart.',
}
