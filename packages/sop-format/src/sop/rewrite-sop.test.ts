import type { Sop, Step } from '@satualur/engine'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomSop, withDuties } from '../../../engine/test/random-sop.ts'
import { anySop } from '../../test/any-sop.ts'
import { commented } from '../../test/commented.ts'
import { sampleTexts } from '../../test/sample-texts.ts'
import { smallSop } from '../../test/small-sop.ts'
import { readSop } from './read-sop.ts'
import { writeSop } from './write-sop.ts'

function sopOf(text: string): Sop {
  const read = readSop(text)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1))
  return read.sop
}

const commentsOf = (text: string) => [...text.matchAll(/# ~\d+~/g)].map(([comment]) => comment)
const seeds = Array.from({ length: 60 }, (_, index) => index + 1)
const texts = seeds.map((seed) =>
  commented(seed % 3 ? sampleTexts[seed % 5]! : writeSop(withDuties(seed, randomSop(seed, 12))), seed),
)

test('an SOP that did not change keeps its text to the letter', () => {
  expect(sampleTexts).toHaveLength(5)
  for (const text of [...sampleTexts, smallSop, ...texts]) expect(writeSop(sopOf(text), text)).toBe(text)
})

test('whatever text an SOP is written over, reading it gives that SOP', () => {
  const formerText = fc.tuple(anySop, fc.nat()).map(([sop, seed]) => commented(writeSop(sop), seed))
  fc.assert(
    fc.property(
      anySop,
      fc.oneof(formerText, fc.constantFrom(...texts, ...sampleTexts), fc.string()),
      (sop, text) => {
        expect(readSop(writeSop(sop, text))).toEqual({ sop })
      },
    ),
    { numRuns: 300 },
  )
})

const row: Step = {
  ...sopOf(smallSop).steps[0]!,
  key: 'baru',
  number: null,
  needs: [],
  yields: [],
  stage: null,
}
const edits: Record<string, (sop: Sop) => Sop> = {
  'a title': (sop) => ({ ...sop, title: 'Judul: baru # satu' }),
  'an activity': (sop) => withRow(sop, 1, { activity: 'Memeriksa\n\n- lagi\n\n' }),
  'a role': (sop) => ({
    ...sop,
    roles: sop.roles.map((role) => ({ ...role, name: `${role.name}, {lain}` })),
  }),
  'the order of the roles': (sop) => ({ ...sop, roles: sop.roles.toReversed() }),
  'a remark': (sop) => ({ ...sop, remarks: [...sop.remarks, { where: 'Langkah 1', text: 'Diperiksa' }] }),
  'the legal basis': (sop) => ({
    ...sop,
    header: { ...sop.header, legalBasis: ['UU 14/2008', ...sop.header.legalBasis], annex: 'Lampiran I' },
  }),
  'what has to be handed in': (sop) => ({
    ...sop,
    steps: sop.steps.map((step) => ({
      ...step,
      yields: step.yields.map((use) => ({ kinds: ['file'], ...use, isRequired: true })),
    })),
  }),
  'the rows whose performers are kept apart': (sop) => ({
    ...sop,
    steps: sop.steps.map((step) => ({ apartFrom: [sop.steps[0]!.key], ...step })),
  }),
  'a new first row': (sop) => ({ ...sop, steps: [withTarget(sop, sop.steps[0]!), ...sop.steps] }),
  'a new row in between': (sop) => ({
    ...sop,
    steps: [...sop.steps.slice(0, 2), withTarget(sop, sop.steps[2]!), ...sop.steps.slice(2)],
  }),
}

function withRow(sop: Sop, at: number, change: Partial<Step>): Sop {
  return { ...sop, steps: sop.steps.map((step, index) => (index === at ? { ...step, ...change } : step)) }
}

function withTarget(sop: Sop, { acts }: Step): Step {
  const [act] = row.acts
  const outcome = { ...act!.outcomes[0]!, to: [acts[0]!.key] }
  return { ...row, acts: [{ ...act!, key: 'baru', performers: [sop.roles[0]!.key], outcomes: [outcome] }] }
}

for (const [what, edit] of Object.entries(edits)) {
  test(`no comment is lost where ${what} is written`, () => {
    for (const text of texts) {
      const sop = edit(sopOf(text))
      const rewritten = writeSop(sop, text)
      expect(sopOf(rewritten)).toEqual(sop)
      expect(commentsOf(rewritten).sort()).toEqual(commentsOf(text).sort())
    }
  })
}

test('only the lines of what changed are written anew', () => {
  const text = `# Disusun oleh Bidang Statistik

title:   "Contoh"  # tampil di halaman depan
key: contoh
roles: # dari kiri
    - {key: produsen,   name: 'Produsen'}   # satu di setiap OPD
    - key:  walidata
      name: Walidata

steps:
- number: 1
  activity: Mengirim data
  performer: [produsen]
  next: [2]            # tertulis, walau begitulah urutannya

# dari sini Walidata
- number: 2
  activity: >-
    Memeriksa
    data
  performer: walidata
  outcomes: {Ya: [], Tidak: 1}
`
  const sop = sopOf(text)
  const [first, second] = sop.steps
  const edited: Sop = {
    ...sop,
    title: 'Contoh baru',
    roles: [{ ...sop.roles[0]!, name: 'Produsen Data' }, sop.roles[1]!],
    steps: [
      { ...first!, note: 'segera' },
      { ...second!, number: '2.' },
    ],
  }
  expect(writeSop(edited, text)).toBe(
    text
      .replace('title:   "Contoh"', 'title: Contoh baru')
      .replace("name: 'Produsen'", 'name: Produsen Data')
      .replace('number: 2', 'number: 2.')
      .replace('urutannya\n', 'urutannya\n  note: segera\n'),
  )
})

test('asking for an output, and asking no more, changes the line of that output only', () => {
  const text = smallSop.replace('yields: [data]', 'yields: [data] # diserahkan')
  const sop = sopOf(text)
  const asking = withRow(sop, 0, { yields: [{ ...sop.steps[0]!.yields[0]!, isRequired: true }] })
  const asked = writeSop(asking, text)
  expect(asked).toBe(text.replace('[data] # diserahkan', '[{ data: { isRequired: true } }] # diserahkan'))
  const apart = writeSop(withRow(asking, 1, { apartFrom: ['1'] }), asked)
  expect(apart).toBe(asked.replace('Tidak: 1 }\n', 'Tidak: 1 }\n    apartFrom: 1\n'))
  expect(writeSop(sop, apart)).toBe(text)
})

test('a row that says more than it has to is written anew where its words no longer hold', () => {
  const text = smallSop.replace('waktu: 1 hari', 'next: 2 # lanjut\n    waktu: 1 hari')
  const sop = sopOf(text)
  const edited = { ...sop, steps: [sop.steps[0]!, sop.steps[2]!, sop.steps[1]!] }
  expect(sopOf(writeSop(edited, text))).toEqual(edited)
  const inserted = {
    ...sop,
    steps: [
      {
        ...sop.steps[0]!,
        acts: [{ ...sop.steps[0]!.acts[0]!, outcomes: [{ ...row.acts[0]!.outcomes[0]!, to: ['baru'] }] }],
      },
      withTarget(sop, sop.steps[1]!),
      ...sop.steps.slice(1),
    ],
  }
  expect(sopOf(writeSop(inserted, text))).toEqual(inserted)
})

test('line ends, a missing last one, and anchors stay as they are', () => {
  const windows = smallSop.replaceAll('\n', '\r\n')
  const renamed = (text: string) => writeSop({ ...sopOf(text), title: 'Lain' }, text)
  expect(renamed(windows)).toBe(windows.replace('title: Contoh', 'title: Lain'))
  expect(renamed(smallSop.trimEnd())).toBe(smallSop.trimEnd().replace('title: Contoh', 'title: Lain'))
  const anchored = smallSop.replace('key: contoh', 'key: &x contoh').replace('Mengirim data', '*x')
  expect(renamed(anchored)).toBe(anchored.replace('title: Contoh', 'title: Lain'))
})
