import { describe, expect, it } from 'vitest'
import { diceOf } from '../../../engine/test/dice.ts'
import { drawSop } from '../../../engine/test/drawn-sop.ts'
import type { SheetDrawing } from '../../src/sheet.ts'
import { drawSheet, minimumColumnWidth, minimumRowHeight } from '../../src/sheet.ts'
import { flawsOf } from './geometry.ts'
import { laidOut } from './laid-out.ts'
import { randomDrawnSop } from './random-drawn-sop.ts'
import { sampleSops } from './sample-sops.ts'

const drawn = (drawing: string) => {
  const sop = drawSop(drawing)
  return drawSheet(sop, laidOut(sop))
}
const arrowOf = (drawing: SheetDrawing, from: string, to: string) =>
  drawing.arrows.find((arrow) => arrow.from === from && arrow.to === to)!
const symbolOf = (drawing: SheetDrawing, act: string) => drawing.symbols.find((symbol) => symbol.act === act)!
const bendsOf = (drawing: SheetDrawing, from: string, to: string) =>
  arrowOf(drawing, from, to).points.length - 2

describe('A drawn sheet', () => {
  it('keeps symbols, lines and words apart on 122 random SOPs, in tight and in roomy tables', () => {
    const counts = { sheets: 0, symbols: 0, arrows: 0, words: 0 }
    // 306 needs the order of shared lanes to be checked, 415 that two bends do not meet in one cell.
    for (const seed of [...Array(120).keys(), 306, 415]) {
      const dice = diceOf(seed)
      const sop = randomDrawnSop(seed)
      const drawing = drawSheet(sop, laidOut(sop, seed % 3 === 0 ? undefined : () => dice.below(90)))
      expect(flawsOf(drawing), `seed ${seed}`).toEqual([])
      counts.sheets += 1
      counts.symbols += drawing.symbols.length
      counts.arrows += drawing.arrows.length
      counts.words += drawing.arrows.filter(({ label }) => label).length
    }
    expect(counts.arrows).toBeGreaterThan(5_000)
    console.info('random sheets', counts)
  })

  it.each([...sampleSops()])('keeps symbols, lines and words apart on the sample SOP %s', (_, sop) => {
    const drawing = drawSheet(
      sop,
      laidOut(sop, () => 12),
    )
    expect(flawsOf(drawing)).toEqual([])
    const acts = sop.steps.flatMap((step) => step.acts)
    const targets = acts.flatMap((act) => act.outcomes.flatMap((outcome) => outcome.to))
    expect(new Set(drawing.symbols.map(({ act }) => act)).size).toBe(acts.length)
    expect(drawing.arrows).toHaveLength(targets.length)
  })

  it('centres a symbol in its cell', () => {
    const sop = drawSop('a start @x: b\nb @y: c\nc end @x:')
    const grid = laidOut(sop, () => 31)
    const symbol = symbolOf(drawSheet(sop, grid), 'b')
    const [column, row] = [grid.columns[1]!, grid.rows[1]!]
    expect(Math.abs(symbol.x + symbol.width / 2 - (column.left + column.width / 2))).toBeLessThan(1)
    expect(Math.abs(symbol.y + symbol.height / 2 - (row.top + row.height / 2))).toBeLessThan(1)
  })

  it('draws start and end as terminators, a decision as a diamond, the rest as boxes', () => {
    const { symbols } = drawn('a start: b\nb: c\nc decision: Ya > d | Tidak > b\nd end:')
    expect(symbols.map(({ shape }) => shape)).toEqual(['terminator', 'process', 'decision', 'terminator'])
  })

  it('leads straight down to the next row of the same column, past rows of others too', () => {
    const drawing = drawn('a start @x: b\nb @y: c\nc @y: e\nd @x: e\ne end @y:')
    expect(bendsOf(drawing, 'b', 'c')).toBe(0)
    expect(bendsOf(drawing, 'c', 'e')).toBe(0)
  })

  it('reaches another column with two bends from a box and with one from the side of a decision', () => {
    const drawing = drawn('a start @x: b\nb @y: c\nc decision @x: Ya > d | Tidak > e\nd @y: e\ne end @x:')
    expect(bendsOf(drawing, 'a', 'b')).toBe(2)
    expect(bendsOf(drawing, 'c', 'd')).toBe(1)
    expect(bendsOf(drawing, 'c', 'e')).toBe(0)
  })

  it('sends back by the sides, along a gutter', () => {
    const arrow = arrowOf(
      drawn('a start @x: b\nb @x: c\nc decision @y: Ya > d | Tidak > b\nd end @x:'),
      'c',
      'b',
    )
    expect(arrow.isBack).toBe(true)
    expect(arrow.label?.lines).toEqual(['Tidak'])
    expect(arrow.points).toHaveLength(4)
    const [start, , , end] = arrow.points
    expect(start!.y).toBeGreaterThan(end!.y)
    expect(arrow.points[1]!.y).toBe(start!.y)
    expect(arrow.points[2]!.y).toBe(end!.y)
  })

  it('joins acts of one row side by side in their columns with a level arrow', () => {
    const drawing = drawn('a start @x: b\nb @x: c; c @y: d\nd end @y:')
    expect(symbolOf(drawing, 'b').y).toBe(symbolOf(drawing, 'c').y)
    expect(bendsOf(drawing, 'b', 'c')).toBe(0)
  })

  it('stacks acts of one row in one column', () => {
    const drawing = drawn('a start @x: b\nb @x: c; c @x: d\nd end @x:')
    expect(symbolOf(drawing, 'c').x).toBe(symbolOf(drawing, 'b').x)
    expect(symbolOf(drawing, 'c').y).toBeGreaterThan(symbolOf(drawing, 'b').y + symbolOf(drawing, 'b').height)
  })

  it('draws one symbol over neighbouring columns and joined symbols in columns apart', () => {
    const drawing = drawn('a start @x: b\nb @x,y: c\nc @x,z: d\nd end @y:')
    expect(symbolOf(drawing, 'b').roles).toEqual(['x', 'y'])
    expect(drawing.symbols.filter(({ act }) => act === 'c').map(({ roles }) => roles)).toEqual([['x'], ['z']])
    expect(drawing.joins.map(({ act }) => act)).toEqual(['c'])
  })

  it('gives a decision of five outcomes five corners', () => {
    const drawing = drawn(
      'a decision @x: A > b | B > c | C > d | D > e | E > f\nb @y: f\nc @y: f\nd @y: f\ne @y: f\nf end @x:',
    )
    const starts = drawing.arrows
      .filter(({ from }) => from === 'a')
      .map(({ points }) => `${points[0]!.x} ${points[0]!.y}`)
    expect(new Set(starts).size).toBe(5)
    expect(flawsOf(drawing)).toEqual([])
  })

  it('keeps the ways of the arrows when the table changes its size', () => {
    const sop = sampleSops().get('input-data-palapa')!
    const turns = (drawing: SheetDrawing) =>
      drawing.arrows.map(({ points }) =>
        points.slice(1).map(({ x, y }, at) => [Math.sign(x - points[at]!.x), Math.sign(y - points[at]!.y)]),
      )
    expect(
      turns(
        drawSheet(
          sop,
          laidOut(sop, () => 200),
        ),
      ),
    ).toEqual(turns(drawSheet(sop, laidOut(sop))))
  })

  it('asks for a wider column where lanes and words need it', () => {
    const plain = drawSop('a @x: b\nb @x: c\nc @x: d\nd @x:')
    const busy = drawSop(
      'a @x: b\nb decision @x: Ya > c | Tidak sesuai > a\nc decision @x: Ya > d | Belum lengkap > a\nd @x:',
    )
    expect(minimumColumnWidth(busy, 'x')).toBeGreaterThan(minimumColumnWidth(plain, 'x'))
    expect(minimumRowHeight(busy, 'row-2')).toBeGreaterThan(minimumRowHeight(plain, 'row-2'))
  })

  it('leaves out an act whose performer is unknown, with its arrows', () => {
    const sop = drawSop('a @x: b\nb @x: c\nc @x:')
    sop.steps[1]!.acts[0]!.performers = []
    const drawing = drawSheet(sop, laidOut(sop))
    expect(drawing.symbols.map(({ act }) => act)).toEqual(['a', 'c'])
    expect(drawing.arrows).toEqual([])
  })

  it('is empty for a table that is not laid out yet', () => {
    const sop = drawSop('a @x: b\nb @x:')
    const grid = laidOut(sop)
    expect(drawSheet(sop, { ...grid, rows: grid.rows.slice(1) }).symbols).toEqual([])
    expect(drawSheet(sop, { columns: [], rows: [] }).arrows).toEqual([])
  })

  it('still draws every arrow when cells are smaller than it asked for', () => {
    const sop = sampleSops().get('input-data-palapa')!
    const grid = laidOut(sop, () => -20)
    expect(drawSheet(sop, grid).arrows).toHaveLength(drawSheet(sop, laidOut(sop)).arrows.length)
  })
})
