import type { Act, Header, Sop, Step } from '@satualur/engine'
import { parseWaktu } from '@satualur/engine'
import { describe, expect, it } from 'vitest'
import { diceOf } from '../../../engine/test/dice.ts'
import { drawSop, withStep } from '../../../engine/test/drawn-sop.ts'
import { randomSop } from '../../../engine/test/random-sop.ts'
import { changed } from '../../test/random-change.ts'
import { removeStep, insertStep } from '../edit/step/steps.ts'
import { changeSentence } from './change-sentence.ts'
import { compareSops } from './compare-sops.ts'

const drawn = drawSop(
  'a start @produsen: b\nb @walidata: sesuai > c | tidak > a\nc @walidata: d\nd end @kepala:',
)
const documented: Sop = {
  ...drawn,
  stages: [{ key: 'periksa', number: null, name: 'Pemeriksaan', phase: 'pemeriksaan' }],
  artefacts: [{ key: 'data', name: 'Data', isExternal: true }],
}
const data = { artefact: 'data', text: 'Data' }
const sop = withStep(documented, 2, {
  waktu: parseWaktu('1 hari'),
  stage: 'periksa',
  needs: [data],
  activity: 'Memeriksa data',
})

const kindsOf = (before: Sop, after: Sop) =>
  compareSops(before, after).changes.map(({ kind, place }) => [kind, place.cell ?? place.header ?? null])
const told = (before: Sop, after: Sop, locale: 'id' | 'en' = 'id') =>
  compareSops(before, after).changes.map((change) => changeSentence(change, { before, after }, locale))
const withAct = (row: number, change: Partial<Act>): Sop =>
  withStep(sop, row, { acts: sop.steps[row - 1]!.acts.map((act) => ({ ...act, ...change })) })
const withHeader = (change: Partial<Header>): Sop => ({ ...sop, header: { ...sop.header, ...change } })

describe('an SOP compared with itself', () => {
  it('has no changes, and every row and column beside itself', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const one = changed(randomSop(seed, 1 + (seed % 20)), diceOf(seed), 4)
      const { steps, roles, changes } = compareSops(one, structuredClone(one))
      expect(changes, `seed ${seed}`).toEqual([])
      expect(steps.map(({ before, after }) => [before?.key, after?.key])).toEqual(
        one.steps.map(({ key }) => [key, key]),
      )
      expect(roles.map(({ before, after }) => [before?.key, after?.key])).toEqual(
        one.roles.map(({ key }) => [key, key]),
      )
    }
  })
})

describe('one edit is one change', () => {
  const row = (change: Partial<Step>) => withStep(sop, 2, change)
  const outcomes = sop.steps[1]!.acts[0]!.outcomes
  const edits: [string, Sop, [string, string | null][]][] = [
    ['the activity', row({ activity: 'Memverifikasi data' }), [['re-worded', 'activity']]],
    ['the note', row({ note: 'Lewat portal' }), [['re-worded', 'note']]],
    ['the printed number', row({ number: '2a' }), [['re-worded', 'number']]],
    ['the stage', row({ stage: null }), [['re-worded', 'stage']]],
    ['what is required', row({ needs: [{ ...data, isRequired: true }] }), [['re-required', 'needs']]],
    ['the kinds that are taken', row({ needs: [{ ...data, kinds: ['file'] }] }), [['re-required', 'needs']]],
    ['whose performers it is kept apart from', row({ apartFrom: ['row-1'] }), [['re-assigned', 'apartFrom']]],
    ['the standard time', row({ waktu: parseWaktu('2 hari kerja') }), [['re-timed', 'waktu']]],
    ['how the time is written', row({ waktu: parseWaktu('1 Hari') }), [['re-worded', 'waktu']]],
    ['the needs', row({ needs: [] }), [['re-supplied', 'needs']]],
    ['the yields', row({ yields: [{ artefact: 'data', text: 'Data' }] }), [['re-supplied', 'yields']]],
    ['the performer', withAct(2, { performers: ['kepala'] }), [['re-assigned', 'performers']]],
    ['the kind of symbol', withAct(1, { kind: 'process' }), [['re-routed', 'kind']]],
    ['whether it makes the data public', withAct(3, { publishes: true }), [['re-required', 'publishes']]],
    ['what it waits for', withAct(3, { waitsFor: 'all' }), [['re-routed', 'waitsFor']]],
    [
      'a target',
      withAct(2, { outcomes: [outcomes[0]!, { ...outcomes[1]!, to: ['b'] }] }),
      [['re-routed', 'outcomes']],
    ],
    [
      'the word of an outcome',
      withAct(2, { outcomes: [{ ...outcomes[0]!, label: 'Ya' }, outcomes[1]!] }),
      [['re-routed', 'outcomes']],
    ],
    ['the title', { ...sop, title: 'Judul' }, [['re-headed', 'title']]],
    [
      'a cell of the identity part',
      withHeader({ legalBasis: ['UU 14/2008'] }),
      [['re-headed', 'legalBasis']],
    ],
    ['the annex', withHeader({ annex: 'LAMPIRAN I' }), [['re-headed', 'annex']]],
    ['the reading of a bare day', { ...sop, bareDay: 'calendar' }, [['re-timed', 'bareDay']]],
    ['the limit of loops', { ...sop, loopLimit: 3 }, [['re-routed', 'loopLimit']]],
    [
      'the name of a column',
      {
        ...sop,
        roles: sop.roles.map((role) => (role.key === 'kepala' ? { ...role, name: 'Kepala OPD' } : role)),
      },
      [['re-worded', 'name']],
    ],
    [
      'the origin of a document',
      { ...sop, artefacts: [{ ...sop.artefacts[0]!, isExternal: false }] },
      [['re-supplied', 'isExternal']],
    ],
    [
      'the name of a stage',
      { ...sop, stages: [{ ...sop.stages[0]!, name: 'Uji' }] },
      [['re-worded', 'name']],
    ],
    ['a column carried', { ...sop, roles: [sop.roles[2]!, sop.roles[0]!, sop.roles[1]!] }, [['moved', null]]],
    ['a row carried', { ...sop, steps: [3, 0, 1, 2].map((at) => sop.steps[at]!) }, [['moved', null]]],
  ]

  it.each(edits)('in %s', (_, after, kinds) => {
    expect(kindsOf(sop, after)).toEqual(kinds)
    for (const locale of ['id', 'en'] as const)
      for (const sentence of told(sop, after, locale))
        expect(sentence).not.toMatch(/undefined|null|\[object|row-| {2}/)
  })

  it('where a row is inserted: its neighbours are neither re-routed nor renumbered', () => {
    for (let at = 0; at <= 4; at++) expect(kindsOf(sop, insertStep(sop, at))).toEqual([['added', null]])
  })

  it('where a row is removed', () => {
    expect(kindsOf(sop, removeStep(sop, 'row-3'))).toEqual([['removed', null]])
    const { steps } = compareSops(sop, removeStep(sop, 'row-3'))
    expect(steps.map(({ before, after }) => [before?.key ?? null, after?.key ?? null])).toEqual([
      ['row-1', 'row-1'],
      ['row-2', 'row-2'],
      ['row-3', null],
      ['row-4', 'row-4'],
    ])
  })
})

describe('a change is told in plain words', () => {
  it.each([
    [
      'a time',
      withStep(sop, 2, { waktu: parseWaktu('2 hari kerja') }),
      'Langkah 2: waktu baku berubah dari 1 hari menjadi 2 hari kerja.',
      'Step 2: standard time changed from 1 hari to 2 hari kerja.',
    ],
    [
      'a performer',
      withAct(2, { performers: ['walidata', 'kepala'], isJoint: true }),
      'Langkah 2: pelaksana berubah dari “walidata” menjadi “walidata + kepala”.',
      'Step 2: performer changed from “walidata” to “walidata + kepala”.',
    ],
    [
      'an arrow',
      withAct(3, { outcomes: [{ key: 'done', label: null, to: ['b'], mark: { kind: 'explicit' } }] }),
      'Langkah 3: alur semula ke langkah 4, kini ke langkah 2.',
      'Step 3: flow formerly to step 4, now to step 2.',
    ],
    [
      'a row',
      insertStep(sop, 2),
      'Langkah 3 ditambahkan sesudah langkah 2.',
      'Step 3 was added after step 2.',
    ],
    [
      'a removed row',
      removeStep(sop, 'row-2'),
      'Langkah 2 (“Memeriksa data”) dihapus.',
      'Step 2 (“Memeriksa data”) was removed.',
    ],
  ])('%s', (_, after, id, en) => {
    expect(told(sop, after, 'id')).toContain(id)
    expect(told(sop, after, 'en')).toContain(en)
  })
})

describe('sheets that were made apart', () => {
  const national = (key: string, to: Sop['roles'][number]['national']) => ({
    key,
    name: key,
    aliases: [],
    national: to,
    scope: 'opd' as const,
    mark: { kind: 'explicit' as const },
  })
  const others: Sop = {
    ...drawSop('x @opd: y\ny @pemeriksa: ya > z | tidak > x\nz @pemeriksa:'),
    key: 'lain',
    title: 'Lain',
    roles: [national('opd', 'produsen-data'), national('pemeriksa', 'walidata')],
  }
  const activities = ['Mengumpulkan data sektoral', 'Pemeriksaan kesesuaian data', 'Publikasi di portal']
  const mine: Sop = {
    ...drawSop('a @produsen: b\nb @wali: c\nc @wali: d\nd @wali: e\ne @wali:'),
    roles: [national('produsen', 'produsen-data'), national('wali', 'walidata')],
  }
  const words = [
    'Menyusun daftar kebutuhan',
    'Pengumpulan data sektoral',
    'Memeriksa data',
    'Menyebarluaskan data melalui portal',
    'Menyimpan arsip',
  ]
  const before = words.reduce((all, activity, at) => withStep(all, at + 1, { activity }), mine)
  const after = activities.reduce((all, activity, at) => withStep(all, at + 1, { activity }), others)

  it('are matched by the work of their rows and by the roles that the law knows, not by keys', () => {
    const { steps, roles } = compareSops(before, after)
    expect(steps.map((pair) => [pair.before?.activity ?? null, pair.after?.activity ?? null])).toEqual([
      ['Menyusun daftar kebutuhan', null],
      ['Pengumpulan data sektoral', 'Mengumpulkan data sektoral'],
      ['Memeriksa data', 'Pemeriksaan kesesuaian data'],
      ['Menyebarluaskan data melalui portal', 'Publikasi di portal'],
      ['Menyimpan arsip', null],
    ])
    expect(roles.map((pair) => [pair.before?.key, pair.after?.key])).toEqual([
      ['produsen', 'opd'],
      ['wali', 'pemeriksa'],
    ])
  })

  it('show the way back that only one of them has', () => {
    const [rerouted] = compareSops(before, after).changes.filter(({ kind }) => kind === 're-routed')
    expect(changeSentence(rerouted!, { before, after }, 'id')).toBe(
      'Langkah 2: simbol dan alur semula proses (ke langkah 4), kini keputusan (“ya” ke langkah 3, “tidak” ke langkah 1).',
    )
  })

  it('give the same pairs every time', () => {
    expect(compareSops(before, after)).toEqual(compareSops(structuredClone(before), structuredClone(after)))
  })
})
