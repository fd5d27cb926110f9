import { describe, expect, it } from 'vitest'
import { checkFormat, type Column, type TableFormat } from '../../src/index.ts'
import { patternTest } from '../../src/schema/pattern.ts'
import { households } from '../households.ts'

const found = (column: Omit<Column, 'name'>, others: Partial<TableFormat> = {}) =>
  checkFormat({ columns: [{ name: 'kolom', ...column }], ...others }).map(({ code }) => code)

describe('a format', () => {
  it('has no finding where everything in it can be kept', () => {
    expect(checkFormat(households)).toEqual([])
  })

  it.each<[string, Omit<Column, 'name'>]>([
    ['empty-list', { type: 'string', constraints: { enum: [] } }],
    ['duplicate-in-list', { type: 'string', constraints: { enum: ['a', 'b', 'a'] } }],
    ['value-not-of-type', { type: 'integer', constraints: { enum: [1, 'dua'] } }],
    ['value-not-of-type', { type: 'date', constraints: { minimum: '2026-02-30' } }],
    ['list-outside-bounds', { type: 'integer', constraints: { minimum: 2, enum: [1, 2] } }],
    ['minimum-over-maximum', { type: 'integer', constraints: { minimum: 2, maximum: 1 } }],
    ['minimum-over-maximum', { type: 'date', constraints: { minimum: '2026-02-01', maximum: '2026-01-01' } }],
    ['minimum-over-maximum', { type: 'string', constraints: { minLength: 3, maxLength: 2 } }],
    ['pattern-invalid', { type: 'string', constraints: { pattern: '(a' } }],
    ['pattern-invalid', { type: 'string', constraints: { pattern: '(?=a)' } }],
    ['pattern-invalid', { type: 'string', constraints: { pattern: 'a'.repeat(2_000) } }],
    ['unknown-format', { type: 'string', format: 'surat' }],
    ['unknown-format', { type: 'date', format: '%d/%m' }],
    ['unknown-format', { type: 'date', format: '%d/%q/%Y' }],
    ['same-separators', { type: 'number', decimalChar: ',', groupChar: ',' }],
    ['bad-separator', { type: 'number', decimalChar: '5' }],
    ['same-word-for-both', { type: 'boolean', trueValues: ['Ya'], falseValues: ['Ya'] }],
    ['bound-says-nothing', { type: 'integer', constraints: { maxLength: 3 } }],
  ])('has the finding %s', (code, column) => {
    expect(found(column)).toEqual([code])
  })

  it('has a finding for names and keys that do not fit together, each with a sentence in both languages', () => {
    const findings = checkFormat({
      columns: [
        { name: 'Kode', type: 'string' },
        { name: ' kode', type: 'string' },
        { name: '', type: 'string' },
      ],
      primaryKey: ['desa', 'Kode', 'Kode'],
    })
    expect(findings.map(({ code, column }) => [code, column])).toEqual([
      ['duplicate-name', 1],
      ['no-name', 2],
      ['key-without-column', null],
      ['key-twice', null],
    ])
    for (const { sentence } of findings) expect(sentence.id.length * sentence.en.length).toBeGreaterThan(0)
    expect(found({ type: 'string' }, { columns: [] })).toEqual(['no-columns'])
  })
})

describe('a pattern', () => {
  it('is kept by whole values only', () => {
    const test = patternTest('[A-Z]{2}|\\d+')!
    expect(['AB', '12', 'ABC', 'x12', ''].map(test)).toEqual([true, true, false, false, false])
  })

  it('that would take other engines for ever is answered', () => {
    expect(patternTest('(a+)+b')!('a'.repeat(30_000))).toBe(false)
    expect(patternTest('(a|a|aa)*c')!('a'.repeat(30_000))).toBe(false)
  })
})
