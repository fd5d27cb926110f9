import { describe, expect, it } from 'vitest'
import { isFlaw, valueReader, type Cell, type Column } from '../../src/index.ts'

const read = (column: Omit<Column, 'name'>, cell: Cell) => {
  const named = { name: 'kolom', ...column }
  const value = valueReader({ columns: [named], missingValues: ['', '-'] }, named)(cell)
  return isFlaw(value) ? value.code : value
}
const indonesian = { decimalChar: ',', groupChar: '.' } as const

describe('a number', () => {
  it.each([
    ['1.234,56', 1234.56],
    ['1234,56', 1234.56],
    ['-1.234.567', -1_234_567],
    [' 12 ', 12],
    ['0,5', 0.5],
    ['1.23', 'other-separators'],
    ['1234.5', 'other-separators'],
    ['12,3,4', 'not-a-number'],
    ['Rp 5.000', 'not-a-number'],
    ['NaN', 'not-a-number'],
  ])('that is written %s in the Indonesian way is %s', (text, value) => {
    expect(read({ type: 'number', ...indonesian }, text)).toBe(value)
  })

  it('of a workbook is itself, whatever the separators are', () => {
    expect(read({ type: 'number', ...indonesian }, 1.234)).toBe(1.234)
    expect(read({ type: 'integer' }, 1.5)).toBe('not-an-integer')
  })

  it('of more digits than Excel keeps is named, as an integer and as a code', () => {
    expect(read({ type: 'integer' }, '3516010101900001')).toBe('digits-lost')
    expect(read({ type: 'string' }, 3516010101900001)).toBe('digits-lost')
    expect(read({ type: 'string' }, '3516010101900001')).toBe('3516010101900001')
    expect(read({ type: 'string' }, 3516)).toBe('3516')
  })
})

describe('a date', () => {
  it.each([
    ['2026-01-12', '2026-01-12'],
    ['12 Januari 2026', '2026-01-12'],
    ['Senin, 12 Januari 2026', '2026-01-12'],
    ["Jum'at, 12 Pebruari 2026", '2026-02-12'],
    ['12/01/2026', '2026-01-12'],
    ['12-1-2026', '2026-01-12'],
    ['12.01.2026', '2026-01-12'],
    ['12 Agt 2026', 'not-a-date'],
    ['12 Agu 2026', '2026-08-12'],
    ['29/02/2026', 'not-a-date'],
    ['29/02/2028', '2028-02-29'],
    ['31 April 2026', 'not-a-date'],
    ['01/13/2026', 'not-a-date'],
    ['kemarin', 'not-a-date'],
  ])('that is written %s is %s', (text, value) => {
    expect(read({ type: 'date', format: 'any' }, text)).toBe(value)
  })

  it('is read by its pattern, or as ISO 8601', () => {
    const column = { type: 'date', format: '%d-%b-%y' } as const
    expect(['12-Jan-26', '12-Okt-99', '2026-01-12', '12/01/2026'].map((text) => read(column, text))).toEqual([
      '2026-01-12',
      '1999-10-12',
      '2026-01-12',
      'other-date',
    ])
  })

  it('may have a time, be a month or a year, where its column says so', () => {
    expect(read({ type: 'datetime' }, '2026-01-12T08:30:00+07:00')).toBe('2026-01-12T08:30:00+07:00')
    expect(read({ type: 'datetime', format: 'any' }, '12 Januari 2026 pukul 08.30 WIB')).toBe(
      '2026-01-12T08:30:00',
    )
    expect(read({ type: 'datetime' }, '2026-01-12T25:00:00')).toBe('not-a-datetime')
    expect(read({ type: 'yearmonth' }, '2026-01-01')).toBe('2026-01')
    expect(read({ type: 'yearmonth', format: 'any' }, 'Januari 2026')).toBe('2026-01')
    expect(read({ type: 'yearmonth' }, '2026-13')).toBe('not-a-yearmonth')
    expect(read({ type: 'year' }, 2026)).toBe(2026)
    expect(read({ type: 'year' }, '202')).toBe('not-a-year')
  })
})

describe('a cell', () => {
  it('is missing where it holds nothing, spaces, or a word for it', () => {
    expect(['', '  ', '-', ' - ', null].map((cell) => read({ type: 'integer' }, cell))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect(read({ type: 'string', constraints: { required: true } }, '-')).toBe('missing-value')
  })

  it.each<[string, Omit<Column, 'name'>, Cell]>([
    ['error-cell', { type: 'any' }, { fault: '#N/A' }],
    ['unreadable-letters', { type: 'string' }, 'Jo\ufffdo'],
    ['not-a-boolean', { type: 'boolean', trueValues: ['Ya'], falseValues: ['Tidak'] }, 'ya sekali'],
    ['not-an-email', { type: 'string', format: 'email' }, 'kantor@desa'],
    ['not-a-uri', { type: 'string', format: 'uri' }, 'contoh.go.id'],
    ['too-short', { type: 'string', constraints: { minLength: 3 } }, '😀😀'],
    ['too-long', { type: 'string', constraints: { maxLength: 3 } }, '😀😀😀😀'],
    ['too-small', { type: 'date', format: 'any', constraints: { minimum: '2026-01-01' } }, '31/12/2025'],
    ['too-large', { type: 'number', ...indonesian, constraints: { maximum: 1.5 } }, '1,6'],
    ['wrong-pattern', { type: 'string', constraints: { pattern: '\\d{2}' } }, '123'],
    ['not-in-list', { type: 'integer', constraints: { enum: [1, 2] } }, '3'],
  ])('has the flaw %s', (code, column, cell) => {
    expect(read(column, cell)).toBe(code)
  })

  it('at a bound keeps it, in any type', () => {
    expect(read({ type: 'string', constraints: { maxLength: 3 } }, '😀😀😀')).toBe('😀😀😀')
    expect(read({ type: 'date', constraints: { minimum: '2026-01-01' } }, '2026-01-01')).toBe('2026-01-01')
    expect(read({ type: 'integer', constraints: { enum: [1, 2] } }, '2')).toBe(2)
  })
})
