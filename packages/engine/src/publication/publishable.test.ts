import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCase, digest, excepted, judgement, now, open, regular } from '../../test/published.ts'
import { metadataFinding } from '../metadata/metadata-finding.ts'
import type { PublicationCase } from './publication-case.ts'
import { publicationSentence } from './publication-sentences.ts'
import { isPublishable, publishable } from './publishable.ts'

function reasons(change: Partial<PublicationCase>): string[] {
  const judged = publishable({ ...open, ...change }, now)
  if ('publishable' in judged) return []
  const sentences = judged.findings.flatMap((finding) =>
    (['id', 'en'] as const).map((locale) => publicationSentence(finding, 'Asia/Jakarta', locale)),
  )
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.+\.$/u)
  return judged.findings.map(({ code }) => code)
}
const of = digest('a')
const other = digest('b')

describe('a resource may be public', () => {
  it('where nothing speaks against it, and says what was judged and when', () => {
    const judged = publishable(open, now)
    expect(judged).toMatchObject({
      publishable: {
        ...{ dataset: 'ibu-hamil', resource: '2026-10', bytes: of },
        ...{ informationClass: 'berkala', judgedAt: now },
      },
    })
  })

  it('where its faults are waived and its personal data judged public, with reasons', () => {
    expect(reasons({ table: { kind: 'faulty', of, problems: 3, waiver: judgement } })).toEqual([])
    const columns = ['telepon']
    expect(
      reasons({ personalData: { kind: 'found', of, columns, judgement: { ...judgement, isPublic: true } } }),
    ).toEqual([])
  })

  it('where its bytes are named in other capitals, and where its table has no format', () => {
    expect(reasons({ bytes: digest('A'), table: { kind: 'no-format' } })).toEqual([])
  })
})

describe('a resource may not be public', () => {
  const missing = metadataFinding('standard-missing', null, {})
  it.each<[string, Partial<PublicationCase>, string[]]>([
    ['without a class', { classes: [] }, ['class-missing']],
    ['before its class holds', { classes: [{ ...regular, decidedOn: '2026-11-21' }] }, ['class-missing']],
    ['when it is excepted', { classes: [excepted] }, ['excepted']],
    [
      'when its exception has run out and nobody has decided anew',
      { classes: [{ ...excepted, test: { ...excepted.test, heldUntil: '2026-11-19' } }] },
      ['exception-run-out'],
    ],
    ['while its metadata are open', { metadata: [missing] }, ['metadata-open']],
    ['without bytes', { bytes: '' }, ['bytes-unknown']],
    ['while its table is unchecked', { table: { kind: 'unchecked' } }, ['table-unchecked']],
    ['when other bytes were clean', { table: { kind: 'clean', of: other } }, ['table-of-other-bytes']],
    [
      'while its table is faulty',
      { table: { kind: 'faulty', of, problems: 2, waiver: null } },
      ['table-faulty'],
    ],
    [
      'when its faults are waived without a reason',
      { table: { kind: 'faulty', of, problems: 2, waiver: { ...judgement, reason: ' ' } } },
      ['waiver-without-reason'],
    ],
    [
      'while nobody has looked for personal data',
      { personalData: { kind: 'unscanned' } },
      ['personal-data-unscanned'],
    ],
    [
      'when other bytes were scanned',
      { personalData: { kind: 'none', of: other } },
      ['personal-data-of-other-bytes'],
    ],
    [
      'while personal data are unjudged',
      { personalData: { kind: 'found', of, columns: ['nik'], judgement: null } },
      ['personal-data-unjudged'],
    ],
    [
      'when personal data are to be kept back',
      { personalData: { kind: 'found', of, columns: ['nik'], judgement: { ...judgement, isPublic: false } } },
      ['personal-data-kept-back'],
    ],
    [
      'when personal data were called public without a reason',
      {
        personalData: {
          ...{ kind: 'found', of, columns: ['nik'] },
          judgement: { ...judgement, isPublic: true, reason: '' },
        },
      },
      ['judgement-without-reason'],
    ],
    ['while nobody has approved it', { approval: null }, ['not-approved']],
    [
      'when other bytes were approved',
      { approval: { ...open.approval!, of: other } },
      ['approved-other-bytes'],
    ],
    ['before its release', { releaseAt: now + 1 }, ['embargo']],
    [
      'for every reason at once',
      {
        classes: [excepted],
        metadata: [missing],
        approval: null,
        releaseAt: now + 1,
        table: { kind: 'unchecked' },
      },
      ['excepted', 'metadata-open', 'table-unchecked', 'not-approved', 'embargo'],
    ],
  ])('%s', (_, change, codes) => {
    expect(reasons(change)).toEqual(codes)
  })

  it('and is released in the first millisecond of its release', () => {
    expect(reasons({ releaseAt: now })).toEqual([])
  })

  it('one day too early by the clock of the regency', () => {
    const classes = [regular, { ...excepted, decidedOn: '2026-11-21' }]
    const late = Date.parse('2026-11-20T16:30:00Z')
    expect(publishable({ ...open, classes }, late)).toHaveProperty('publishable')
    expect(publishable({ ...open, classes, zone: 'Asia/Makassar' }, late)).toHaveProperty('findings')
  })
})

describe('what may be public', () => {
  it('cannot be made, copied, kept or changed by anybody else', () => {
    const judged = publishable(open, now)
    if (!('publishable' in judged)) throw new Error('It may not.')
    expect(isPublishable(judged.publishable)).toBe(true)
    for (const forged of [
      null,
      {},
      { ...judged.publishable },
      JSON.parse(JSON.stringify(judged.publishable)),
    ])
      expect(isPublishable(forged)).toBe(false)
    expect(() => Object.assign(judged.publishable, { bytes: other })).toThrow(TypeError)
  })

  it('is never excepted, unapproved, unscanned or early, whatever is the case', () => {
    let passed = 0
    fc.assert(
      fc.property(anyCase, (any) => {
        const judged = publishable(any, now)
        if ('findings' in judged) return
        passed += 1
        const bytes = any.bytes.toLowerCase()
        const holding = any.classes
          .filter(({ decidedOn }) => decidedOn <= '2026-11-20')
          .reduce((last, one) => (one.decidedOn >= last.decidedOn ? one : last))
        expect(holding.class).toBe(judged.publishable.informationClass)
        expect(judged.publishable.informationClass).not.toBe('dikecualikan')
        expect(any.approval?.of.toLowerCase()).toBe(bytes)
        expect('of' in any.personalData && any.personalData.of.toLowerCase()).toBe(bytes)
        expect(any.releaseAt ?? 0).toBeLessThanOrEqual(now)
      }),
      { numRuns: 20_000 },
    )
    expect(passed).toBeGreaterThan(20)
  })
})
