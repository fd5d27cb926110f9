import { describe, expect, it } from 'vitest'
import { drawSheet } from '../../src/sheet/sheet.ts'
import { flawsOf } from './geometry.ts'
import { laidOut } from './laid-out.ts'
import { dice, randomDrawnSop } from './random-drawn-sop.ts'

describe('A drawn sheet', () => {
  it('keeps symbols, lines and words apart on 240 random SOPs and grids', () => {
    const counts = { sheets: 0, symbols: 0, arrows: 0, labels: 0 }
    for (let seed = 1; seed <= 240; seed++) {
      const roll = dice(seed * 7919)
      const steps = 5 + Math.floor(roll() * 56)
      const sop = randomDrawnSop(seed, steps, 1 + Math.floor(roll() * 12))
      const drawing = drawSheet(sop, laidOut(sop, seed % 3 === 0 ? () => 0 : () => roll() * 90))
      expect(flawsOf(drawing), `seed ${seed}`).toEqual([])
      counts.sheets += 1
      counts.symbols += drawing.symbols.length
      counts.arrows += drawing.arrows.length
      counts.labels += drawing.arrows.filter(({ label }) => label).length
    }
    console.info('random sheets', counts)
  }, 120_000)
})
