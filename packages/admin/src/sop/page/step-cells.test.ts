import { afterEach, expect, test } from 'vitest'
import { language } from '../../app/language/language.ts'
import { spoken, type SheetStep, type SheetVersion } from '../sheet/sheet-version.ts'
import { stepCells } from './step-cells.ts'

const version: SheetVersion = {
  title: 'Penyebarluasan Data',
  roles: [
    { key: 'produsen', name: 'Produsen Data' },
    { key: 'walidata', name: 'Walidata' },
  ],
  steps: [
    {
      key: '1',
      number: '1',
      activity: 'Menyampaikan data',
      needs: [{ text: 'Data' }],
      waktu: { text: '60 Menit', reading: '60 menit, dihitung dalam jam kerja' },
      yields: [],
      acts: [
        {
          key: 'a',
          kind: 'PROCESS',
          performers: [{ key: 'produsen' }, { key: 'walidata' }],
          outcomes: [{ key: 'done', to: ['b'] }],
          mark: { kind: 'INFERRED', why: 'Tidak ada simbol.', confidence: 0.7 },
        },
      ],
      marks: [],
    },
    {
      key: '2',
      number: '2',
      activity: 'Memeriksa data',
      needs: [],
      waktu: { text: 'Sesuai kebutuhan', reading: 'tanpa batas waktu' },
      yields: [{ text: 'Data' }],
      acts: [
        {
          key: 'b',
          kind: 'DECISION',
          performers: [{ key: 'walidata' }],
          outcomes: [
            { key: 'ya', label: 'Sesuai', to: [] },
            {
              key: 'tidak',
              label: 'Tidak sesuai',
              to: ['a'],
              mark: { kind: 'INFERRED', why: 'Menurut uraian.' },
            },
          ],
        },
      ],
      note: 'Paling lambat Jumat',
      marks: [],
    },
  ],
}
const cellsOf = (step: SheetStep) =>
  Object.fromEntries(
    stepCells(step, version.roles, spoken(version), language.value).map(({ cell, ...said }) => [cell, said]),
  )

afterEach(() => {
  language.value = 'id'
})

test('a step says who does it, how its time is counted and where it goes', () => {
  const cells = cellsOf(version.steps[0]!)
  expect(cells['who']!.lines).toEqual(['Produsen Data, Walidata'])
  expect(cells['waktu']!.lines).toEqual(['60 menit, dihitung dalam jam kerja'])
  expect(cells['goesTo']!.lines).toEqual(['Lanjut ke langkah 2.'])
})

test('a decision is named, and each of its words says where it leads', () => {
  const cells = cellsOf(version.steps[1]!)
  expect(cells['who']!.lines).toEqual(['Walidata (Keputusan)'])
  expect(cells['goesTo']!.lines).toEqual(['Sesuai: selesai; Tidak sesuai: kembali ke langkah 1.'])
})

test('printed words that the reading does not repeat are kept', () => {
  expect(cellsOf(version.steps[1]!)['waktu']!.lines).toEqual(['Sesuai kebutuhan', 'tanpa batas waktu'])
})

test('what was inferred of the symbol and of the arrows is told beside who and where', () => {
  expect(cellsOf(version.steps[0]!)['who']!.mark).toMatchObject({
    kind: 'INFERRED',
    why: 'Tidak ada simbol.',
  })
  expect(cellsOf(version.steps[1]!)['goesTo']!.mark).toMatchObject({ why: 'Menurut uraian.' })
  expect(cellsOf(version.steps[1]!)['who']!.mark).toBeNull()
})

test('an empty cell that a procedure needs is told as missing', () => {
  expect(cellsOf(version.steps[0]!)['yields']).toEqual({ lines: [], mark: { kind: 'MISSING' } })
  expect(cellsOf(version.steps[0]!)['note']).toEqual({ lines: [], mark: null })
})
