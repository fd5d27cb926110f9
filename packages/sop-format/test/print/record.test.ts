import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PagePart } from '../../src/print/page.ts'
import type { RecordFacts } from '../../src/print.ts'
import { layOutRecord } from '../../src/print.ts'
import { dayInWords, numberInWords } from '../../src/print/record/in-words.ts'
import { printable } from '../../src/print/letters.ts'
import { pageFlaws, textsOf } from './page-flaws.ts'

const text = (maxLength: number) =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength }).filter((words) => printable(words).trim() !== '')
const list = <Value>(one: fc.Arbitrary<Value>, maxLength: number) => fc.array(one, { maxLength })

const anyFacts: fc.Arbitrary<RecordFacts> = fc.record({
  unit: fc.array(text(60), { minLength: 1, maxLength: 3 }),
  issuedOn: fc.constant('2026-11-21'),
  place: text(20),
  subject: text(120),
  sop: fc.record({ title: text(150), number: fc.option(text(40)), versions: list(text(40), 3) }),
  status: text(20),
  startedAt: text(60),
  endedAt: fc.option(text(60)),
  steps: list(
    fc.record({
      number: fc.option(fc.nat(40).map(String)),
      activity: text(400),
      performers: fc.array(text(80), { minLength: 1, maxLength: 4 }),
      openedAt: text(16),
      closedAt: fc.option(text(16)),
      due: fc.option(text(16)),
      verdict: fc.option(text(40)),
      result: list(text(200), 3),
    }),
    40,
  ),
  evidence: list(
    fc.record({
      artefact: text(100),
      name: text(120),
      version: fc.integer({ min: 1, max: 9 }),
      by: text(50),
      at: text(16),
      proof: fc.constant(`SHA-256 ${'9f86d081'.repeat(8)}`),
    }),
    30,
  ),
  incidents: list(text(300), 6),
  signatories: list(fc.record({ role: text(80), name: fc.option(text(60)) }), 9),
  chain: fc.constant({ events: 34, hash: '9f86d081'.repeat(8) }),
  verification: fc.constant({
    url: 'https://satualur.contohkab.go.id/verifikasi/7KQ2-9XMP-4T1C-A6BD',
    code: '7KQ2-9XMP-4T1C-A6BD',
  }),
})

/** Letters and digits alone: lines may break anywhere. */
const inkOf = (texts: readonly string[]) => texts.join('').replace(/[^\p{L}\p{N}]/gu, '')
const headings = /^[ABC]\. (Langkah|Kelengkapan|Jeda)/

describe('The berita acara', () => {
  it.each(['a4', 'f4'] as const)(
    'of any run stands on %s without a flaw',
    (paper) => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const pages = layOutRecord(facts, { paper })
          for (const page of pages) {
            expect(pageFlaws(page)).toEqual([])
            expect(page.parts.filter(({ part }: PagePart) => part === 'qr')).toHaveLength(1)
            expect(page.height).toBeGreaterThan(page.width)
            const cells = textsOf(page).filter(({ about }) => about !== 'foot')
            const last = cells.reduce((low, run) => (run.y > low.y ? run : low))
            expect(last.text).not.toMatch(headings)
          }
          const printed = inkOf(pages.flatMap((page) => textsOf(page).map(({ text }) => text)))
          for (const { activity } of facts.steps) {
            const [word = ''] = /[a-z0-9]{1,6}/i.exec(printable(activity)) ?? []
            expect(printed).toContain(word)
          }
          for (const { proof } of facts.evidence) expect(printed).toContain(inkOf([proof]))
        }),
        { numRuns: 60 },
      )
    },
    60_000,
  )

  it('repeats the head of a table that goes on over a page', () => {
    const task = {
      ...{ number: '1', activity: 'Memeriksa data', performers: ['Walidata'], openedAt: '12/10/2026 09.00' },
      ...{ closedAt: null, due: null, verdict: null, result: [] },
    }
    const facts = fc.sample(anyFacts, { numRuns: 1, seed: 7 })[0]!
    const pages = layOutRecord({ ...facts, steps: Array.from({ length: 90 }, () => task) }, { paper: 'a4' })
    const heads = pages.map((page) => textsOf(page).filter(({ text }) => text === 'Kegiatan').length)
    expect(heads.filter((count) => count === 1).length).toBeGreaterThan(2)
  })

  it('speaks English where it is asked to', () => {
    const facts = fc.sample(anyFacts, { numRuns: 1, seed: 7 })[0]!
    const texts = layOutRecord(facts, { paper: 'a4', locale: 'en' }).flatMap(textsOf)
    expect(texts.map(({ text }) => text)).toContain('RECORD OF A RUN')
  })
})

describe('In words', () => {
  it.each([
    [0, 'nol'],
    [11, 'sebelas'],
    [17, 'tujuh belas'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [119, 'seratus sembilan belas'],
    [1000, 'seribu'],
    [1945, 'seribu sembilan ratus empat puluh lima'],
    [2026, 'dua ribu dua puluh enam'],
    [9999, 'sembilan ribu sembilan ratus sembilan puluh sembilan'],
  ])('%i is %s', (value, words) => expect(numberInWords(value)).toBe(words))

  it('a day has its weekday, and a date that is none is a fault', () => {
    expect(dayInWords('2026-11-21', 'id')).toBe(
      'Sabtu tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam',
    )
    expect(dayInWords('2024-02-29', 'en')).toBe('Thursday, 29 February 2024')
    expect(() => dayInWords('kemarin', 'id')).toThrow('kemarin is not a day.')
  })
})
