import { describe, expect, it } from 'vitest'
import type { Page, PagePart } from '../../src/print.ts'
import type { TextRun } from '../../src/print/page.ts'
import { layOutPages } from '../../src/print.ts'
import { flowFlaws } from './flow-flaws.ts'
import { pageFlaws } from './page-flaws.ts'
import { randomPrintedSop } from './random-printed-sop.ts'
import { textFlaws } from './text-flaws.ts'

const sop = randomPrintedSop(12, 33)
const live = { url: 'https://satualur.contohkab.go.id/sop/1' }
const flawsOf = (pages: Page[]) => [
  ...pages.flatMap(pageFlaws),
  ...flowFlaws(pages, sop),
  ...textFlaws(pages, sop),
]

/** The pages with the first part of a kind changed, or left out. */
function tampered<Kind extends PagePart['part']>(
  kind: Kind,
  change: (part: Extract<PagePart, { part: Kind }>, page: Page) => object | null,
  is: (part: Extract<PagePart, { part: Kind }>, page: Page) => boolean = () => true,
): Page[] {
  const pages = layOutPages(sop, { paper: 'a4', live })
  for (const page of pages)
    for (const [at, part] of page.parts.entries()) {
      if (part.part !== kind || !is(part as never, page)) continue
      const changed = change(part as never, page)
      page.parts.splice(at, 1, ...(changed ? [{ ...part, ...changed } as PagePart] : []))
      return pages
    }
  throw new Error(`no ${kind} to tamper with`)
}

const partAt = <Kind extends PagePart['part']>(page: Page, kind: Kind, at: number) =>
  page.parts.filter(({ part }) => part === kind)[at] as Extract<PagePart, { part: Kind }>

describe('What finds flaws on a page finds', () => {
  it('none where there is none', () => expect(flawsOf(layOutPages(sop, { paper: 'a4', live }))).toEqual([]))

  it.each([
    [
      'a text moved beyond its cell',
      () =>
        tampered(
          'text',
          ({ cell }) => ({ y: cell.y + 1 }),
          ({ about }) => about === 'cell',
        ),
    ],
    [
      'a text upon another',
      () =>
        tampered(
          'text',
          ({ cell }, page) => {
            const other = page.parts.find((part) => part.part === 'text' && part.about === 'label') as TextRun
            return { x: other.x + 2, y: other.y + 2, cell: { ...cell, ...page.frame } }
          },
          ({ about }) => about === 'cell',
        ),
    ],
    [
      'a text beyond the margin',
      () => tampered('text', () => ({ x: 3, cell: { x: 0, y: 0, width: 900, height: 900 } })),
    ],
    [
      'a word that is lost',
      () =>
        tampered(
          'text',
          () => null,
          ({ about }) => about === 'cell',
        ),
    ],
    [
      'a head that is not repeated',
      () =>
        tampered(
          'text',
          () => null,
          ({ about }) => about === 'head',
        ),
    ],
    [
      'a symbol upon another',
      () => tampered('symbol', ({ act }, page) => ({ ...partAt(page, 'symbol', 1), act })),
    ],
    ['a symbol that is lost', () => tampered('symbol', () => null)],
    [
      'a symbol on a line of the table',
      () =>
        tampered(
          'rule',
          (_, page) => {
            const { x, y, width } = partAt(page, 'symbol', 0)
            return { from: { x, y: y + 4 }, to: { x: x + width, y: y + 4 } }
          },
          (_, page) => partAt(page, 'symbol', 0) !== undefined,
        ),
    ],
    [
      'an arrow through a symbol',
      () =>
        tampered('arrow', ({ points }, page) => {
          const { x, y, width, height } = partAt(page, 'symbol', 1)
          return {
            points: [
              points[0]!,
              { x: x + width / 2, y: points[0]!.y },
              { x: x + width / 2, y: y + height / 2 + 1 },
            ],
          }
        }),
    ],
    [
      'an arrow through a text',
      () =>
        tampered('arrow', ({ points }, page) => {
          const text = page.parts.find((part) => part.part === 'text' && part.about === 'cell') as Extract<
            PagePart,
            { part: 'text' }
          >
          return { points: [...points, { x: text.x, y: points.at(-1)!.y }, { x: text.x, y: text.y }] }
        }),
    ],
    [
      'an arrow that ends at nothing',
      () =>
        tampered('arrow', ({ points }) => ({
          points: [...points.slice(0, -1), { ...points.at(-1)!, y: points.at(-1)!.y - 3 }],
        })),
    ],
    [
      'an arrow on another',
      () => tampered('arrow', (_, page) => ({ points: partAt(page, 'arrow', 1).points })),
    ],
    ['an arrow that is lost', () => tampered('arrow', () => null)],
    ['a connector without its pair', () => tampered('connector', () => null)],
    ['a pair with two letters', () => tampered('connector', () => ({ letter: 'ZZ' }))],
    [
      'a connector that names a wrong page',
      () => tampered('connector', ({ otherPage }) => ({ otherPage: otherPage + 1 })),
    ],
    ['a connector beside its arrow', () => tampered('connector', ({ x }) => ({ x: x + 9 }))],
    [
      'a connector for a flow that stays',
      () =>
        tampered('arrow', ({ from, outcome, to }) => ({
          part: 'connector',
          flow: { from, outcome, to },
          letter: 'Q',
          path: 'M0 0L1 1',
        })),
    ],
  ])('%s', (_, pages) => {
    const now = pages()
    expect([...flowFlaws(now, sop), ...textFlaws(now, sop), ...now.flatMap(pageFlaws)]).not.toEqual([])
  })

  it('two pairs with one letter', () => {
    const pages = layOutPages(sop, { paper: 'a4', live })
    for (const page of pages)
      for (const part of page.parts) if (part.part === 'connector' && part.letter === 'B') part.letter = 'A'
    expect(flowFlaws(pages, sop).join()).toContain('has the letter of')
  })
})
