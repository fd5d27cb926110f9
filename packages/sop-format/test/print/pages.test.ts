import type { Sop } from '@satualur/engine'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../engine/test/drawn-sop.ts'
import type { Page, PaperName } from '../../src/print.ts'
import { layOutPages } from '../../src/print.ts'
import { anySop } from '../any-sop.ts'
import { sampleSops } from '../sheet/sample-sops.ts'
import { flowFlaws } from './flow-flaws.ts'
import { connectorsOf, pageFlaws, symbolsOf, textsOf } from './page-flaws.ts'
import { randomPrintedSop } from './random-printed-sop.ts'
import { textFlaws } from './text-flaws.ts'

const live = { url: 'https://satualur.contohkab.go.id/sop/0199a7e2-5c31-7d10-9f3e-2b6c8d1e4f50' }
const PAPERS: PaperName[] = ['a4', 'f4']

const flawsOf = (pages: readonly Page[], sop: Sop) => [
  ...pages.flatMap((page, at) => pageFlaws(page).map((flaw) => `page ${at + 1}: ${flaw}`)),
  ...flowFlaws(pages, sop),
  ...textFlaws(pages, sop),
]
const saying = (pages: readonly Page[], words: string) =>
  pages.flatMap((page, at) => (textsOf(page).some(({ text }) => text === words) ? [at + 1] : []))

/** 5 to 60 rows, each length about twice in a hundred. */
const rowCount = (seed: number) => 5 + ((seed * 7) % 56)

describe.each(PAPERS)('The printed sheet on %s', (paper) => {
  it.each([...sampleSops()])('of %s has no flaw', (_, sop) => {
    expect(flawsOf(layOutPages(sop, { paper, live }), sop)).toEqual([])
  })

  it.each([0, 20, 40, 60, 80])(
    'of 20 random SOPs from %i on has no flaw and no text under 6.5 pt',
    (first) => {
      let crossings = 0
      for (let seed = first; seed < first + 20; seed++) {
        const sop = randomPrintedSop(seed, rowCount(seed))
        const pages = layOutPages(sop, { paper, live })
        expect(flawsOf(pages, sop), `seed ${seed}`).toEqual([])
        const sizes = pages.flatMap((page) => textsOf(page).filter(({ about }) => about === 'cell'))
        expect(Math.min(...sizes.map(({ size }) => size)), `seed ${seed}`).toBeGreaterThanOrEqual(6.5)
        crossings += pages.flatMap((page) => connectorsOf(page)).length / 2
      }
      expect(crossings).toBeGreaterThan(100)
    },
  )
})

describe('The printed sheet', () => {
  const long = (count: number) =>
    drawSop(
      Array.from({ length: count }, (_, at) => `a${at} @x: a${at + 1}`).join('\n') + `\na${count} end @x:`,
    )

  it('has no flaw for whatever an SOP may hold, however absurd', () => {
    fc.assert(
      fc.property(anySop, fc.constantFrom(...PAPERS), (sop, paper) => {
        const pages = layOutPages(sop, { paper, state: 'draft' })
        expect([...pages.flatMap(pageFlaws), ...flowFlaws(pages, sop)]).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('is the same each time', () => {
    const sop = randomPrintedSop(3, 30)
    expect(layOutPages(sop, { paper: 'a4', live })).toEqual(
      layOutPages(structuredClone(sop), { paper: 'a4', live }),
    )
  })

  it('carries a flow over several pages by one pair, and sends back from head to foot', () => {
    const sop = long(40)
    sop.steps[0]!.acts[0]!.outcomes[0]!.to = ['a1', 'a38']
    sop.steps[39]!.acts[0]!.outcomes.push({
      ...{ key: 'ulang', label: 'Ulang', to: ['a0'] },
      mark: { kind: 'explicit' },
    })
    const pages = layOutPages(sop, { paper: 'a4' })
    expect(flawsOf(pages, sop)).toEqual([])
    const all = pages.flatMap((page, at) => connectorsOf(page).map((connector) => ({ at, ...connector })))
    const far = all.filter(({ flow }) => flow.to === 'a38' && flow.from === 'a0')
    expect(far.map(({ at, edge, shape }) => ({ at, edge, shape }))).toEqual([
      { at: 1, edge: 'foot', shape: 'connector-down' },
      { at: pages.length - 1, edge: 'head', shape: 'connector-down' },
    ])
    const back = all.filter(({ flow }) => flow.to === 'a0')
    expect(back.map(({ at, edge, shape }) => ({ at, edge, shape }))).toEqual([
      { at: 1, edge: 'foot', shape: 'connector-up' },
      { at: pages.length - 1, edge: 'head', shape: 'connector-up' },
    ])
  })

  it('needs no connector where everything stands on one page', () => {
    const pages = layOutPages(long(4), { paper: 'a4' })
    expect(pages).toHaveLength(2)
    expect(pages.flatMap((page) => connectorsOf(page))).toEqual([])
  })

  it('turns the heads of narrow columns, and prints twelve performers with sixty rows', () => {
    const sop = randomPrintedSop(4, 60)
    expect(sop.roles).toHaveLength(12)
    const pages = layOutPages(sop, { paper: 'a4', live })
    expect(flawsOf(pages, sop)).toEqual([])
  })

  it('lets a text that is longer than a page go on in a further row', () => {
    const sop = long(2)
    sop.steps[1]!.activity = Array.from({ length: 1500 }, (_, at) => `kata${at}`).join(' ')
    const pages = layOutPages(sop, { paper: 'a4' })
    expect(flawsOf(pages, sop)).toEqual([])
    expect(saying(pages, '(lanjutan)').length).toBeGreaterThan(0)
  })

  it('lets long lists of the identity go on under heads that say so', () => {
    const sop = long(2)
    sop.header.legalBasis = Array.from({ length: 70 }, (_, at) => `Peraturan Bupati Nomor ${at + 1}`)
    const pages = layOutPages(sop, { paper: 'f4' })
    expect(saying(pages, 'Dasar Hukum')).toEqual([1])
    expect(saying(pages, 'Dasar Hukum (lanjutan)').at(0)).toBe(2)
    expect(flawsOf(pages, sop)).toEqual([])
  })

  it('is marked as a draft on every page, and only then', () => {
    const sop = long(30)
    const pages = layOutPages(sop, { paper: 'a4', state: 'draft' })
    expect(saying(pages, 'DRAF')).toEqual(pages.map((_, at) => at + 1))
    expect(saying(layOutPages(sop, { paper: 'a4' }), 'DRAF')).toEqual([])
    expect(flawsOf(pages, sop)).toEqual([])
  })

  it('shows its heads though nothing is filled in yet', () => {
    const empty = { ...long(1), roles: [], steps: [], title: '', header: { ...long(1).header, unit: [] } }
    const pages = layOutPages(empty, { paper: 'a4', state: 'draft' })
    expect(saying(pages, 'Kegiatan')).toEqual([2])
    expect(flawsOf(pages, empty)).toEqual([])
  })

  it('leaves out the symbol of an act whose performer is unknown, with its arrows', () => {
    const sop = long(3)
    sop.steps[1]!.acts[0]!.performers = []
    const pages = layOutPages(sop, { paper: 'a4' })
    expect(pages.flatMap((page) => symbolsOf(page)).map(({ act }) => act)).toEqual(['a0', 'a2', 'a3'])
    expect(flawsOf(pages, sop)).toEqual([])
  })

  it('prints letters that the font lacks as like ones, and says where it cannot', () => {
    const sop = long(1)
    sop.steps[0]!.activity = 'Naik → turun ≥ 5, nama Țărnă, 数据'
    expect(
      textsOf(layOutPages(sop, { paper: 'a4' })[1]!)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('Naik –> turun >= 5, nama Tarna, ¿¿')
  })

  it('speaks English where it is asked to', () => {
    const pages = layOutPages(long(1), { paper: 'a4', locale: 'en' })
    expect(saying(pages, 'Activity')).toEqual([2])
    expect(saying(pages, 'Legal basis')).toEqual([1])
  })
})
