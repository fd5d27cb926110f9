import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../engine/test/drawn-sop.ts'
import { drawingOf } from '../../test/drawing-of.ts'
import { addRole } from '../edit/role/roles.ts'
import { emptySop } from '../edit/whole/empty-sop.ts'
import { itemsOf } from './items.ts'
import { pasteCells } from './paste-cells.ts'
import { pasteRows } from './paste-rows.ts'
import { readTable } from './read-table.ts'

const table = (text: string) => readTable({ text: text.replaceAll('|', '\t') })
const empty = emptySop({ key: 'baru', title: 'Baru' })
const sheet = table(
  [
    'No|Kegiatan|Pelaksana||Mutu Baku|||Ket',
    '||Produsen Data|Walidata|Kelengkapan|Waktu|Output|',
    '1.|Menyusun data|Mulai||Formulir|2 hari|Data|',
    '2.|Memeriksa data|Tidak|◇|Data|1 jam|Data terperiksa|paling lambat Jumat',
    '4.|Menyebarluaskan data||Selesai|Data terperiksa|30 menit|Data tayang|',
  ].join('\n'),
)

describe('the rows of a sheet', () => {
  const sop = pasteRows(empty, 0, sheet)

  it('fill an empty SOP: columns, rows, symbols, arrows and documents', () => {
    expect(sop.roles.map(({ key, name }) => [key, name])).toEqual([
      ['produsen-data', 'Produsen Data'],
      ['walidata', 'Walidata'],
    ])
    expect(
      sop.steps.map(({ number, activity, waktu, note }) => [number, activity, waktu.text, note]),
    ).toEqual([
      ['1.', 'Menyusun data', '2 hari', null],
      ['2.', 'Memeriksa data', '1 jam', 'paling lambat Jumat'],
      ['4.', 'Menyebarluaskan data', '30 menit', null],
    ])
    expect(drawingOf(sop)).toBe('1 start: 2\n2: 3 | Tidak > 1\n3 end:')
    expect(sop.steps.flatMap(({ acts }) => acts.map(({ performers }) => performers))).toEqual([
      ['produsen-data'],
      ['walidata'],
      ['walidata'],
    ])
    expect(sop.steps.map(({ needs, yields }) => [needs[0]!.artefact, yields[0]!.artefact])).toEqual([
      ['formulir', 'data'],
      ['data', 'data-terperiksa'],
      ['data-terperiksa', 'data-tayang'],
    ])
  })

  it('come into a table as its own: known columns, its own numbers, its flow led through them', () => {
    const known = addRole(drawSop('a @walidata: b\nb @walidata:'), 'PRODUSEN  DATA')
    const pasted = pasteRows(known, 1, sheet)
    expect(pasted.roles).toHaveLength(2)
    expect(pasted.steps.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5'])
    expect(drawingOf(pasted).split('\n')[0]).toBe('a: 1')
    expect(pasted.steps[0]).toMatchObject({ activity: 'Kegiatan 1' })
  })

  it('go on with the row above where they have no number and no activity', () => {
    const broken = table('No|Kegiatan|Kelengkapan|Waktu\n1|Menyusun|Surat|1 jam\n||Nota|\n|Memeriksa||')
    const rows = pasteRows(empty, 0, broken).steps
    expect(rows.map(({ activity, needs }) => [activity, ...needs.map(({ text }) => text)])).toEqual([
      ['Menyusun', 'Surat', 'Nota'],
      ['Memeriksa'],
    ])
  })

  it('take their stage from a merged cell', () => {
    const staged = pasteRows(
      empty,
      0,
      table(
        'No|Tahapan|Kegiatan|Waktu\n1|Perencanaan|Menyusun|1 jam\n2||Memeriksa|\n3|Penyebarluasan|Menayangkan|',
      ),
    )
    expect(staged.stages.map(({ name }) => name)).toEqual(['Perencanaan', 'Penyebarluasan'])
    expect(staged.steps.map(({ stage }) => stage)).toEqual(['perencanaan', 'perencanaan', 'penyebarluasan'])
  })
})

describe('rows without heads', () => {
  const two = addRole(addRole(empty, 'PPID'), 'Walidata')

  it('are read in the order of the paper', () => {
    const [first] = pasteRows(two, 0, table('1|Menyusun|x||Surat|1 jam|Nota|segera')).steps
    expect(first).toMatchObject({
      activity: 'Menyusun',
      needs: [{ text: 'Surat' }],
      waktu: { text: '1 jam' },
      yields: [{ text: 'Nota' }],
      note: 'segera',
      acts: [{ performers: ['ppid'] }],
    })
  })

  it('are read from their times where performer columns are left out', () => {
    const [first] = pasteRows(two, 0, table('Menyusun|Surat|1 jam|Nota\nMemeriksa|Nota|2 hari|Hasil')).steps
    expect(first).toMatchObject({
      activity: 'Menyusun',
      needs: [{ text: 'Surat' }],
      waktu: { text: '1 jam' },
      yields: [{ text: 'Nota' }],
      acts: [{ performers: [] }],
    })
  })

  it('may be activities alone', () => {
    const rows = pasteRows(two, 0, table('Menyusun\nMemeriksa')).steps
    expect(rows.map(({ number, activity }) => [number, activity])).toEqual([
      ['1', 'Menyusun'],
      ['2', 'Memeriksa'],
    ])
  })

  it('are none where nothing was copied', () => {
    expect(pasteRows(two, 0, [])).toBe(two)
    expect(pasteRows(two, 0, [['', '']])).toBe(two)
  })
})

describe('cells that are pasted over others', () => {
  const sop = addRole(drawSop('a: b\nb:'), 'Walidata')

  it('spread to the right and down, and make rows where the table ends', () => {
    const pasted = pasteCells(
      sop,
      { step: 'row-2', column: 'waktu' },
      table('1 jam|Nota\n2 hari|Surat|catatan|terlalu jauh'),
    )
    expect(pasted.steps.map(({ waktu, yields, note }) => [waktu.text, yields[0]?.text, note])).toEqual([
      [null, undefined, null],
      ['1 jam', 'Nota', null],
      ['2 hari', 'Surat', 'catatan'],
    ])
    expect(drawingOf(pasted)).toBe('a: b\nb: 1\n1:')
  })

  it('place and clear symbols in the performer columns', () => {
    const pasted = pasteCells(sop, { step: 'row-1', column: { role: 'petugas' } }, [
      ['', 'x'],
      ['', 'Selesai'],
    ])
    expect(pasted.steps.map(({ acts }) => acts.map(({ kind, performers }) => [kind, ...performers]))).toEqual(
      [[['process', 'walidata']], [['end', 'walidata']]],
    )
  })

  it('clear cells that are pasted blank', () => {
    expect(pasteCells(sop, { step: 'row-1', column: 'activity' }, [['']]).steps[0]!.activity).toBe('')
  })

  it('come in as rows where the copy has heads', () => {
    const pasted = pasteCells(sop, { step: 'row-2', column: 'note' }, sheet)
    expect(pasted.steps.map(({ activity }) => activity)).toEqual([
      'Kegiatan 1',
      'Menyusun data',
      'Memeriksa data',
      'Menyebarluaskan data',
      'Kegiatan 2',
    ])
  })

  it('are none at a cell that is not there', () => {
    expect(pasteCells(sop, { step: 'lenyap', column: 'note' }, [['x']])).toBe(sop)
    expect(pasteCells(sop, { step: 'row-1', column: { role: 'lenyap' } }, [['x']])).toBe(sop)
  })
})

it.each([
  ['Surat\nNota', ['Surat', 'Nota']],
  ['1. Surat\n2. Nota', ['Surat', 'Nota']],
  ['1. Surat tugas 2. Nota dinas', ['Surat tugas', 'Nota dinas']],
  ['- Surat\n- Nota\ndinas', ['Surat', 'Nota dinas']],
  ['Data statistik\nsektoral', ['Data statistik sektoral']],
  ['a. Surat; b. Nota', ['Surat; b. Nota']],
  ['-', []],
  ['', []],
])('the cell %j holds the items %j', (cell, items) => {
  expect(itemsOf(cell)).toEqual(items)
})
