import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../engine/test/drawn-sop.ts'
import { declareExternal, linkNeed, renameArtefact, setNeeds, setYields } from './artefacts.ts'

const blank = drawSop('a: b\nb: c\nc:')
const data = setYields(blank, 'row-1', ['Daftar Data'])
const uses = (sop: typeof blank, row: number, cell: 'needs' | 'yields' = 'needs') =>
  sop.steps[row - 1]![cell].map(({ artefact, text }) => [artefact, text])
const names = (sop: typeof blank) => sop.artefacts.map(({ key, name }) => [key, name])

describe('the words of a cell', () => {
  it('are new documents where nobody named them', () => {
    const sop = setNeeds(blank, 'row-1', ['Surat Tugas', '  ', 'Formulir '])
    expect(uses(sop, 1)).toEqual([
      ['surat-tugas', 'Surat Tugas'],
      ['formulir', 'Formulir'],
    ])
    expect(sop.artefacts.map(({ isExternal }) => isExternal)).toEqual([false, false])
  })

  it('mean what an earlier row yields in the same words, upper and lower case and spaces aside', () => {
    expect(uses(setNeeds(data, 'row-2', ['daftar  data']), 2)).toEqual([['daftar-data', 'daftar  data']])
  })

  it('mean a document of that name, wherever it stands', () => {
    const sop = setYields(blank, 'row-3', ['Nota'])
    expect(uses(setNeeds(sop, 'row-1', ['Nota']), 1)).toEqual([['nota', 'Nota']])
  })

  it('mean what they meant in this cell before', () => {
    const sop = linkNeed(setNeeds(data, 'row-2', ['Data']), 'row-2', 0, 'daftar-data')
    expect(uses(sop, 2)).toEqual([['daftar-data', 'Data']])
    expect(uses(setNeeds(sop, 'row-2', ['Nota', 'Data']), 2)).toEqual([
      ['nota', 'Nota'],
      ['daftar-data', 'Data'],
    ])
  })

  it('keep their document while they are typed, and lead to another once they name it', () => {
    let sop = data
    for (const text of ['D', 'Daft', 'Daftar Dat']) sop = setNeeds(sop, 'row-2', [text])
    expect(names(sop)).toEqual([
      ['daftar-data', 'Daftar Data'],
      ['d', 'Daftar Dat'],
    ])
    sop = setNeeds(sop, 'row-2', ['Daftar Data'])
    expect(uses(sop, 2)).toEqual([['daftar-data', 'Daftar Data']])
    expect(names(sop)).toEqual([['daftar-data', 'Daftar Data']])
  })

  it('do not re-word what other rows name', () => {
    const sop = setYields(setNeeds(data, 'row-2', ['Daftar Data']), 'row-1', ['Daftar Data 2026'])
    expect(uses(sop, 2)).toEqual([['daftar-data', 'Daftar Data']])
    expect(uses(sop, 1, 'yields')).toEqual([['daftar-data-2026', 'Daftar Data 2026']])
  })

  it('take their mark away, also where they stay the same', () => {
    const marked = {
      ...data,
      steps: data.steps.map((step) => ({ ...step, marks: { yields: { kind: 'missing' as const } } })),
    }
    expect(setYields(marked, 'row-1', ['Daftar Data']).steps[0]!.marks).toEqual({})
    expect(setYields(data, 'row-1', ['Daftar Data'])).toBe(data)
  })
})

describe('a document', () => {
  it('is dropped when no cell names it any more, but not one that the cell never named', () => {
    const kept = { ...data, artefacts: [...data.artefacts, { key: 'lain', name: 'Lain', isExternal: true }] }
    expect(names(setYields(kept, 'row-1', []))).toEqual([['lain', 'Lain']])
  })

  it('is declared to come from outside', () => {
    expect(declareExternal(data, 'daftar-data', true).artefacts[0]!.isExternal).toBe(true)
    expect(declareExternal(data, 'daftar-data', false)).toBe(data)
  })

  it('is renamed wherever a cell calls it by its name', () => {
    const own = linkNeed(setNeeds(data, 'row-3', ['Hasil']), 'row-3', 0, 'daftar-data')
    const sop = renameArtefact(setNeeds(own, 'row-2', ['daftar data']), 'daftar-data', 'Daftar Data 2026')
    expect(names(sop)).toEqual([['daftar-data', 'Daftar Data 2026']])
    expect([uses(sop, 1, 'yields'), uses(sop, 2), uses(sop, 3)]).toEqual([
      [['daftar-data', 'Daftar Data 2026']],
      [['daftar-data', 'Daftar Data 2026']],
      [['daftar-data', 'Hasil']],
    ])
  })

  it('is linked only where there is such a need and such a document', () => {
    expect(linkNeed(data, 'row-2', 0, 'daftar-data')).toBe(data)
    const sop = setNeeds(data, 'row-2', ['Nota'])
    expect(linkNeed(sop, 'row-2', 0, 'lenyap')).toBe(sop)
    expect(names(linkNeed(sop, 'row-2', 0, 'daftar-data'))).toEqual([['daftar-data', 'Daftar Data']])
  })
})
