import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../engine/test/drawn-sop.ts'
import { halved } from '../../src/print/syllables.ts'
import { printable, textWidth } from '../../src/print/letters.ts'
import { layOutPages, pageSvg } from '../../src/print.ts'
import { pagesPdf } from '../../src/print-pdf.ts'
import { linesOnce } from '../../src/print/layers.ts'
import type { Point } from '../../src/sheet.ts'
import { hull, isInside, segmentsOf } from './shapes.ts'
import { arrowsOf, connectorsOf, symbolsOf, textsOf } from './page-flaws.ts'
import { randomPrintedSop } from './random-printed-sop.ts'

const require = createRequire(import.meta.url)
const file = (weight: number) =>
  readFileSync(require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`))
const fonts = { regular: file(400), semibold: file(600) }
const facts = { title: 'Contoh', author: 'Dinas Contoh', locale: 'id', madeAt: 1_700_000_000_000 }
const fontkit = createRequire(require.resolve('pdfkit'))('fontkit') as {
  create(bytes: Uint8Array): Font
}
interface Font {
  unitsPerEm: number
  layout(text: string, features: object): { advanceWidth: number }
}

const pathLength = (points: readonly Point[]) =>
  points
    .slice(1)
    .reduce((length, to, at) => length + Math.abs(to.x - points[at]!.x) + Math.abs(to.y - points[at]!.y), 0)

const sop = randomPrintedSop(12, 33)
const live = { url: 'https://satualur.contohkab.go.id/sop/1' }
const pages = layOutPages(sop, { paper: 'a4', live })

describe('The letters of the printed sheet', () => {
  it('are measured anew whenever the font changes', () => {
    const script = fileURLToPath(new URL('../../measure-inter.mjs', import.meta.url))
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
  })

  it.each(['regular', 'semibold'] as const)('take the width on paper that was measured (%s)', (weight) => {
    const font = fontkit.create(fonts[weight])
    for (const { text } of pages.flatMap((page) => textsOf(page))) {
      const drawn =
        font.layout(text, { kern: false, calt: false, liga: false }).advanceWidth / font.unitsPerEm
      expect(textWidth(text, { size: 1, weight }), text).toBeCloseTo(drawn, 6)
    }
  })

  it('hold nothing that the font lacks', () => {
    expect(printable('“Sesuai”\t– 5 °C\r\nŞükrü 你 ✓')).toBe('“Sesuai” – 5 °C\nSükrü ¿ v')
  })

  it('are parted where Indonesian syllables meet', () => {
    expect(
      ['ditindaklanjuti', 'Dikembalikan', 'menyampaikan', 'Bangunan', 'Ya', 'SOP-12345'].map(halved),
    ).toEqual([
      ['ditindak-', 'lanjuti'],
      ['Dikem-', 'balikan'],
      ['menyam-', 'paikan'],
      ['Bangu-', 'nan'],
      ['Ya'],
      ['SOP-12345'],
    ])
  })
})

describe('A page as SVG', () => {
  const svg = pages.map(pageSvg).join('')
  const all = <Part>(partsOf: (page: (typeof pages)[number]) => Part[]) => pages.flatMap(partsOf)

  it('holds every text, symbol and arrow head of its page', () => {
    expect(svg.match(/<text /g)).toHaveLength(all(textsOf).length)
    for (const { path } of [...all(symbolsOf), ...all(connectorsOf)]) expect(svg).toContain(`d="${path}"`)
    for (const { head } of all(arrowsOf)) expect(svg).toContain(head)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('draws every piece of every arrow, and none twice', () => {
    const lengthOf = (lines: readonly (readonly Point[])[]) =>
      lines.reduce((total, points) => total + pathLength(points), 0)
    for (const page of pages) {
      const shafts = arrowsOf(page).map(({ shaft }) => shaft)
      const lines = linesOnce(shafts)
      for (const piece of shafts.flatMap(segmentsOf))
        expect(lines.some((line) => isInside(hull(piece), hull(line)))).toBe(true)
      expect(linesOnce(lines)).toEqual(lines)
      expect(lengthOf(lines)).toBeLessThan(lengthOf(shafts) + 0.001)
    }
  })

  it('writes words that would be markup as words', () => {
    const sly = drawSop('a @x: b\nb @x:', { title: '<script>&' })
    expect(pageSvg(layOutPages(sly, { paper: 'a4' })[0]!)).toContain('&lt;script&gt;&amp;')
  })
})

describe('Pages as PDF', () => {
  it('are the same bytes each time, one page each, with the font inside', async () => {
    const [one, other] = [await pagesPdf(pages, fonts, facts), await pagesPdf(pages, fonts, facts)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    const text = Buffer.from(one).toString('latin1')
    expect(text.match(/\/Type \/Page\n/g)).toHaveLength(pages.length)
    expect(text.match(/\/FontFile2 /g)).toHaveLength(2)
    expect(text).toContain('/Lang (id)')
    expect(one.length).toBeLessThan(12_000 * pages.length + 30_000)
  })
})
