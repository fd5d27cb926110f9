import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../engine/test/drawn-sop.ts'
import { drawingOf } from '../../test/drawing-of.ts'
import { addRole } from '../edit/role/roles.ts'
import { removeSymbol } from '../edit/act/symbols.ts'
import { drawRow } from './draw-row.ts'
import { readSymbolWords } from './symbol-words.ts'

describe('a performer cell', () => {
  it.each(['x', 'X', 'v', 'V', '✓', '√', '●', '•', '■', '[]', '[ ]', '+', 'O', '*', 'ü'])(
    '%s is a symbol',
    (text) => {
      expect(readSymbolWords(text)).toEqual({ says: 'symbol', kind: 'process', labels: [] })
    },
  )

  it.each([
    ['Mulai', 'start', []],
    ['SELESAI', 'end', []],
    ['◇', 'decision', []],
    ['Ya/Tidak', 'decision', ['Ya', 'Tidak']],
    ['Sesuai\nTidak sesuai', 'decision', ['Sesuai', 'Tidak sesuai']],
    ['Y / T', 'decision', ['Y', 'T']],
  ])('%s is a symbol of its kind', (text, kind, labels) => {
    expect(readSymbolWords(text)).toEqual({ says: 'symbol', kind, labels })
  })

  it.each([
    ['Ya', 'Ya'],
    ['Tida k', 'Tidak'],
    ['Tidak sesuai', 'Tidak sesuai'],
    ['Belum lengkap', 'Belum lengkap'],
    ['Revisi', 'Revisi'],
  ])('%s is a word beside an arrow', (text, label) => {
    expect(readSymbolWords(text)).toEqual({ says: 'label', label })
  })

  it('may say nothing, or other words', () => {
    for (const text of ['', ' ', '-', '–']) expect(readSymbolWords(text)).toEqual({ says: 'nothing' })
    expect(readSymbolWords('Kasubag Umum')).toEqual({ says: 'words', text: 'Kasubag Umum' })
    expect(readSymbolWords('Tidak dilaksanakan oleh bagian ini').says).toBe('words')
  })
})

describe('a row that is drawn from its performer cells', () => {
  const empty = ['a', 'b', 'c'].reduce(removeSymbol, drawSop('a: b\nb: c\nc:'))
  const sop = addRole(addRole(empty, 'Kepala'), 'Walidata')
  const drawn = (cells: Record<string, string>, row = 2) =>
    drawRow(
      sop,
      `row-${row}`,
      Object.entries(cells).map(([role, text]) => ({ role, text })),
    )
  const acts = (changed: typeof sop, row = 2) => changed.steps[row - 1]!.acts

  it('has a symbol in the column of a sign', () => {
    expect(acts(drawn({ petugas: '', kepala: 'x' }))).toMatchObject([
      { key: 'b', kind: 'process', performers: ['kepala'], mark: { kind: 'explicit' } },
    ])
  })

  it('has one symbol for each sign, a start first and an end last', () => {
    const changed = drawn({ petugas: 'Selesai', kepala: 'x', walidata: 'Mulai' })
    expect(acts(changed).map(({ kind, performers }) => [kind, ...performers])).toEqual([
      ['start', 'walidata'],
      ['process', 'kepala'],
      ['end', 'petugas'],
    ])
  })

  it('decides where a cell has two words', () => {
    expect(drawingOf(drawn({ kepala: 'Tidak/Ya' }))).toBe('a: b\nb: Tidak > | Ya > c\nc:')
  })

  it('decides where a word stands beside a symbol, back to the row of that column, to be confirmed', () => {
    const first = drawRow(sop, 'row-1', [{ role: 'petugas', text: 'x' }])
    const changed = drawRow(first, 'row-2', [
      { role: 'petugas', text: 'Tidak sesuai' },
      { role: 'kepala', text: 'x' },
      { role: 'walidata', text: 'Sesuai' },
    ])
    expect(drawingOf(changed)).toBe('a: b\nb: Tidak sesuai > a | Sesuai > c\nc:')
    expect(acts(changed)[0]!.outcomes[0]!.mark).toMatchObject({ kind: 'inferred', confidence: 0.5 })
  })

  it('has another choice without a word where only one is written', () => {
    expect(drawingOf(drawn({ kepala: 'Tolak' }))).toBe('a: b\nb: c | Tolak >\nc:')
    expect(drawingOf(drawn({ kepala: 'Ya' }))).toBe('a: b\nb: Ya > c |\nc:')
  })

  it('has a symbol to be confirmed where other words stand', () => {
    const [act] = acts(drawn({ kepala: 'Kasubag Umum' }))
    expect(act).toMatchObject({ performers: ['kepala'], mark: { kind: 'inferred' } })
    expect(JSON.stringify(act!.mark)).toContain('Kasubag Umum')
  })

  it('stays as it is where nothing is said', () => {
    expect(drawn({ petugas: '', kepala: '-' })).toBe(sop)
  })
})
