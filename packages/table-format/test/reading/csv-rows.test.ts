import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { CsvRows } from '../../src/reading/csv-rows.ts'
import { readLimits } from '../../src/reading/read-limits.ts'
import type { ReadRow } from '../../src/index.ts'

const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', 'é', '\r\n', ' '), maxLength: 6 })
const line = fc.tuple(cell, cell, cell)
/** More than is looked at to find the separator, so that rows come out before the end. */
const timesOver = 6_000

function cutInPieces(text: string, pieceLength: number): ReadRow[] {
  const rows = new CsvRows(readLimits)
  const all: ReadRow[] = []
  for (let at = 0; at < text.length; at += pieceLength)
    all.push(...rows.take(text.slice(at, at + pieceLength), false))
  return [...all, ...rows.take('', true)]
}

describe('a text that comes in pieces', () => {
  it('is cut into the same rows wherever the pieces end, with quotes, breaks and separators inside of cells', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 700, max: 30_000 }),
        (lines, length) => {
          const table = Array.from({ length: timesOver }, (_, at) => [`k${at}`, ...lines[at % lines.length]!])
          const text = Papa.unparse(table, { delimiter: ';', newline: '\r\n', quotes: true })
          const read = cutInPieces(text, length)
          expect(read.map(({ row }) => row)).toEqual(table.map((_, at) => at + 1))
          expect(read.map(({ cells }) => cells)).toEqual(
            table.map((cells) => cells.map((one) => one.replace(/\r\n?/g, '\n'))),
          )
        },
      ),
      { numRuns: 30 },
    )
  })
})
