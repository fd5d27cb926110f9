import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../engine/test/drawn-sop.ts'
import { drawSheet, flowStrip, sheetSvg } from '../../src/sheet.ts'
import { laidOut } from './laid-out.ts'

const sop = drawSop('a start @x: b\nb decision @y: Ya > c | Tidak > a\nc end @x,z:')

describe('A sheet as SVG', () => {
  const drawing = drawSheet(sop, laidOut(sop))

  it('holds every symbol, arrow, join and word once, and no colour of its own', () => {
    const svg = sheetSvg(drawing)
    expect(svg.match(/class="symbol /g)).toHaveLength(drawing.symbols.length)
    expect(svg.match(/class="join/g)).toHaveLength(1)
    expect(svg.match(/<tspan/g)).toHaveLength(2)
    expect(svg).not.toMatch(/#[0-9a-f]{3}|rgb|NaN|undefined/)
  })

  it('paints the live state of a run on the symbols and on their joins', () => {
    const svg = sheetSvg(
      drawing,
      new Map([
        ['a', 'done'],
        ['b', 'late'],
        ['c', 'here'],
      ]),
    )
    expect(svg).toContain('symbol terminator is-done')
    expect(svg).toContain('symbol decision is-late')
    expect(svg.match(/symbol terminator is-here/g)).toHaveLength(2)
    expect(svg).toContain('class="join is-here"')
  })

  it('writes words that would be markup as words', () => {
    const sly = drawSop('a decision @x: Ya > b | Tidak > a\nb @x:')
    sly.steps[0]!.acts[0]!.outcomes[0]!.label = '<b>&Ya'
    expect(sheetSvg(drawSheet(sly, laidOut(sly)))).toContain('&lt;b&gt;&amp;Ya')
  })
})

describe('The strip of a flow', () => {
  it('shows all acts in the order of the sheet without overlap, and marks where the run stands', () => {
    const { symbols, width, height } = flowStrip(sop, { here: ['b'] })
    expect(symbols.map(({ act, kind, isHere }) => ({ act, kind, isHere }))).toEqual([
      { act: 'a', kind: 'start', isHere: false },
      { act: 'b', kind: 'decision', isHere: true },
      { act: 'c', kind: 'end', isHere: false },
    ])
    for (const [at, symbol] of symbols.slice(1).entries())
      expect(symbol.x).toBeGreaterThan(symbols[at]!.x + symbols[at]!.width)
    for (const symbol of symbols) expect(symbol.y + symbol.height).toBeLessThanOrEqual(height)
    expect(symbols.at(-1)!.x + symbols.at(-1)!.width).toBe(width)
  })
})
