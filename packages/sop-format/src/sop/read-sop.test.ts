import { expect, test } from 'vitest'
import { smallSop } from '../../test/small-sop.ts'
import { readSop } from './read-sop.ts'

function sopOf(text: string) {
  const read = readSop(text)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1))
  return read.sop
}

test('a plain sheet becomes an SOP in which everything is written out', () => {
  const sop = sopOf(smallSop)
  expect(sop).toMatchObject({
    bareDay: 'working',
    loopLimit: 10,
    remarks: [],
    header: { number: null, legalBasis: [], marks: {} },
  })
  expect(sop.roles[1]).toEqual({
    key: 'walidata',
    name: 'Walidata',
    aliases: [],
    national: null,
    scope: 'regency',
    mark: { kind: 'explicit' },
  })
  const explicit = { kind: 'explicit' }
  expect(sop.steps.map(({ acts }) => acts)).toEqual([
    [
      {
        key: '1',
        kind: 'process',
        performers: ['produsen'],
        isJoint: false,
        waitsFor: 'any',
        mark: explicit,
        outcomes: [{ key: 'done', label: null, to: ['2'], mark: explicit }],
      },
    ],
    [
      {
        key: '2',
        kind: 'decision',
        performers: ['walidata'],
        isJoint: false,
        waitsFor: 'any',
        mark: explicit,
        outcomes: [
          { key: 'ya', label: 'Ya', to: ['3'], mark: explicit },
          { key: 'tidak', label: 'Tidak', to: ['1'], mark: explicit },
        ],
      },
    ],
    [
      {
        key: '3',
        kind: 'process',
        performers: ['walidata'],
        isJoint: false,
        waitsFor: 'any',
        mark: { kind: 'inferred', why: 'Perpres 39/2019', confidence: 0.9 },
        outcomes: [{ key: 'done', label: null, to: [], mark: explicit }],
      },
    ],
  ])
  expect(sop.steps[0]!.yields).toEqual([{ artefact: 'data', text: 'Data sektoral' }])
  expect(sop.steps[1]!.needs).toEqual([{ artefact: 'data', text: 'Data yang dikirim' }])
  expect(sop.steps[0]!.waktu).toMatchObject({
    kind: 'fixed',
    text: '1 hari',
    max: [{ value: 1, unit: 'day', day: 'bare' }],
  })
})

test('printed numbers keep their letters: a dot, a zero at the end, zeros in front', () => {
  const numbers = (printed: string) =>
    sopOf(smallSop.replace('Ya: 3', 'Ya: []').replace('number: 3', `number: ${printed}`)).steps[2]!.number
  expect(['3.', '1.10', '007', '3', "'3'", '3a'].map(numbers)).toEqual(['3.', '1.10', '007', '3', '3', '3a'])
})

test('several acts in a row are lettered and follow each other; an arrow to the row leads to the first', () => {
  const acts = 'acts: [{ performer: walidata }, { performer: produsen, outcomes: { Setuju: 3, Tolak: 2 } }]'
  const sop = sopOf(smallSop.replace('performer: walidata\n    outcomes: { Ya: 3, Tidak: 1 }', acts))
  expect(sop.steps[0]!.acts[0]!.outcomes[0]!.to).toEqual(['2a'])
  expect(sop.steps[1]!.acts.map(({ key, outcomes }) => [key, outcomes.map(({ to }) => to)])).toEqual([
    ['2a', [['2b']]],
    ['2b', [['3'], ['2a']]],
  ])
})

test('a row without a performer is missing one, and is not refused', () => {
  expect(sopOf(smallSop.replace('    performer: produsen\n', '')).steps[0]!.acts[0]).toMatchObject({
    performers: [],
    mark: { kind: 'missing' },
  })
})

test('a draft is read with what it does not have yet: no title, no roles, no steps, no words, no outcomes', () => {
  const blank = sopOf('key: contoh\ntitle:\nroles:\nsteps:\n')
  expect(blank).toMatchObject({ title: '', roles: [], steps: [] })
  expect(sopOf("key: contoh\ntitle: ''\nroles: []\nsteps: []\n")).toEqual(blank)
  const begun = sopOf('key: contoh\ntitle:\nroles:\nsteps: [{ activity: , outcomes: {} }]')
  expect(begun.steps).toMatchObject([
    { activity: '', acts: [{ kind: 'decision', performers: [], outcomes: [] }] },
  ])
})

test('what the words of a waktu do not say can be said in fields', () => {
  const waktu = 'waktu: { kind: fixed, text: 30, max: [{ value: 30, unit: minute }] }'
  expect(sopOf(smallSop.replace('waktu: 1 hari', waktu)).steps[0]!.waktu).toEqual({
    kind: 'fixed',
    text: '30',
    min: [{ value: 30, unit: 'minute' }],
    max: [{ value: 30, unit: 'minute' }],
    clock: 'working',
  })
})

test('what has to be handed in, and whose performers a row is kept apart from, is read from the row', () => {
  const asking = smallSop
    .replace('yields: [data]', 'yields: [{ data: { isRequired: true, kinds: [file, link] } }]')
    .replace('- data: Data yang dikirim', '- data: { text: Data yang dikirim, isRequired: true }')
    .replace('    needs:', '    apartFrom: 1\n    needs:')
  const [first, second, third] = sopOf(asking).steps
  expect(first!.yields).toEqual([
    { artefact: 'data', text: 'Data sektoral', isRequired: true, kinds: ['file', 'link'] },
  ])
  expect(second).toMatchObject({
    apartFrom: ['1'],
    needs: [{ artefact: 'data', text: 'Data yang dikirim', isRequired: true }],
  })
  expect('apartFrom' in third!).toBe(false)
})

test('what is asked of nobody is as if it was not written', () => {
  const saying = smallSop
    .replace('yields: [data]', 'yields: [{ data: { isRequired: false } }]')
    .replace('    needs:', '    apartFrom: []\n    needs:')
  expect(sopOf(saying)).toEqual(sopOf(smallSop))
})

test('a row that makes the data public says so, and others say nothing', () => {
  const [first, second] = sopOf(smallSop.replace('    needs:', '    publishes: true\n    needs:')).steps
  expect(second!.acts).toMatchObject([{ publishes: true }])
  expect('publishes' in first!.acts[0]!).toBe(false)
})
