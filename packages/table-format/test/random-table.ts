import fc from 'fast-check'
import type { Column, TableFormat, Value } from '../src/index.ts'
import type { Written } from './written-tables.ts'

/** Letters that files are full of: separators, quotes, breaks, accents; none that a workbook cannot hold, no spaces around. */
const word = fc
  .string({
    unit: fc.constantFrom('a', 'B', 'é', '7', ',', ';', '"', '\n', ' ', '.', '字', "'", '=', '\t', '😀'),
    maxLength: 12,
  })
  .map((text) => `x${text}x`)

const day = fc
  .date({ min: new Date('1905-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100)

/** A kind of column, and values that it takes. */
const kinds: readonly { column: Omit<Column, 'name'>; value: fc.Arbitrary<Value> }[] = [
  { column: { type: 'string' }, value: word },
  {
    column: { type: 'integer', groupChar: '.', decimalChar: ',' },
    value: fc.integer({ min: -9_999_999, max: 9_999_999 }),
  },
  { column: { type: 'number', groupChar: '.', decimalChar: ',' }, value: amount },
  { column: { type: 'number' }, value: amount },
  { column: { type: 'date' }, value: day },
  { column: { type: 'year' }, value: fc.integer({ min: 1000, max: 9999 }) },
  { column: { type: 'boolean', trueValues: ['Ya'], falseValues: ['Tidak'] }, value: fc.boolean() },
  {
    column: { type: 'string', constraints: { enum: ['Laki-laki', 'Perempuan'] } },
    value: fc.constantFrom('Laki-laki', 'Perempuan'),
  },
]

/** Tables without a slip: the first column is the key, others may be empty. */
export const randomTable: fc.Arbitrary<Written> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 6 }),
    length: fc.integer({ min: 1, max: 30 }),
  })
  .chain(({ kinds, length }) => {
    const format: TableFormat = {
      columns: [
        { name: 'kode', type: 'string' },
        ...kinds.map(({ column }, index) => ({ name: `kolom_${index}`, ...column })),
      ],
      primaryKey: ['kode'],
    }
    const row = fc.tuple(...kinds.map(({ value }) => fc.option(value, { freq: 6 })))
    return fc
      .array(row, { minLength: length, maxLength: length })
      .map((rows) => ({ format, rows: rows.map((values, at) => [`K-${at}`, ...values]) }))
  })

/** What no column but one of plain text takes. */
export const badCells: Partial<Record<Column['type'], { value: string; code: string }>> = {
  integer: { value: 'banyak', code: 'not-an-integer' },
  number: { value: '1,2,3', code: 'not-a-number' },
  date: { value: '2026-02-30', code: 'not-a-date' },
  year: { value: '26', code: 'not-a-year' },
  boolean: { value: 'Mungkin', code: 'not-a-boolean' },
}
