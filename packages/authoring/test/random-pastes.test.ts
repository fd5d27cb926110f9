import fc from 'fast-check'
import { expect, it } from 'vitest'
import { structureDefects } from '../../engine/src/soundness/soundness-structure.ts'
import { diceOf, type Dice } from '../../engine/test/dice.ts'
import { randomSop } from '../../engine/test/random-sop.ts'
import { pasteCells, pasteRows, readTable, type GridColumn } from '../src/index.ts'
import { frozen } from './frozen.ts'

const seed = Number(process.env['SATUALUR_SEED'] ?? 20261124)
const heads = [
  'No',
  'Kegiatan',
  'Pelaksana',
  'PPID',
  'Walidata',
  'Mutu Baku',
  'Kelengkapan',
  'Waktu',
  'Output',
  'Ket',
]
const words = [
  '',
  '',
  '1',
  '2.',
  'x',
  'Mulai',
  'Selesai',
  'Ya',
  'Tidak',
  'Ya/Tidak',
  '2 hari',
  'Menyusun\ndata',
  '-',
  '◇',
]

const rowOf = (dice: Dice, from: readonly string[], width: number) =>
  Array.from({ length: width }, () => dice.pick(from))

function randomTable(dice: Dice): string[][] {
  const width = 1 + dice.below(10)
  return Array.from({ length: 1 + dice.below(8) }, () =>
    rowOf(dice, dice.chance(0.2) ? heads : [...words, ...heads.slice(3, 5)], width),
  )
}

it('whatever is pasted where, names stay whole and what was before is not touched', () => {
  const counts = { rows: 0, cells: 0 }
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 8 }), (seed, steps) => {
      const dice = diceOf(seed)
      const sop = frozen(randomSop(seed, steps))
      const table = frozen(randomTable(dice))
      const rows = pasteRows(sop, dice.below(10), table)
      const column = dice.pick<GridColumn>(['number', 'activity', { role: 'walidata' }, 'needs', 'note'])
      const cells = pasteCells(sop, { step: dice.pick(sop.steps).key, column }, table)
      counts.rows += rows.steps.length - sop.steps.length
      counts.cells += cells === sop ? 0 : 1
      for (const pasted of [rows, cells]) {
        const broken = structureDefects(pasted).map(({ code }) => code)
        expect(broken.filter((code) => code !== 'act-without-performer')).toEqual([])
      }
    }),
    { numRuns: 1_000, seed },
  )
  expect(counts.rows).toBeGreaterThan(1_000)
  expect(counts.cells).toBeGreaterThan(500)
})

it('whatever is on the clipboard is read as rows of one width', () => {
  const scraps = [
    '<table>',
    '</table>',
    '<tr>',
    '<td',
    '>',
    ' colspan=3',
    ' rowspan="2"',
    '</td>',
    '<!--',
    '-->',
    '&',
    'a',
    '"',
    '\t',
    '\n',
  ]
  const scrap = fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((all) => all.join(''))
  fc.assert(
    fc.property(scrap, scrap, (html, text) => {
      const table = readTable({ html, text })
      expect(new Set(table.map((row) => row.length)).size).toBeLessThanOrEqual(1)
      expect(table.flat().every((cell) => cell === cell.trim())).toBe(true)
    }),
    { numRuns: 2_000, seed },
  )
})
