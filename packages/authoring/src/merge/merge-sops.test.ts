import type { Sop, Step } from '@satualur/engine'
import { parseWaktu } from '@satualur/engine'
import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../engine/test/drawn-sop.ts'
import { changeSentence } from '../compare/change-sentence.ts'
import { insertStep, removeStep } from '../edit/step/steps.ts'
import { conflictSentence } from './conflict-sentence.ts'
import { mergeSops } from './merge-sops.ts'

const base = drawSop(
  'a start @produsen: b\nb @walidata: sesuai > c | tidak > a\nc @walidata: d\nd end @kepala:',
)
const retimed = (sop: Sop, row: number, text: string) => withStep(sop, row, { waktu: parseWaktu(text) })
const flowOf = ({ steps }: Sop) =>
  steps.map(({ acts }) =>
    acts.map(({ key, outcomes }) => [key, ...outcomes.map(({ to }) => to.join())].join(' ')).join('; '),
  )

describe('what only one side did', () => {
  it('arrives beside what the other did, in one row and in others', () => {
    const ours = withStep(retimed(base, 2, '3 hari'), 1, { activity: 'Menyerahkan data' })
    const theirs = withStep({ ...base, title: 'Judul baru' }, 2, { note: 'Lewat portal' })
    const { sop, taken, conflicts } = mergeSops(base, ours, theirs)
    expect(conflicts).toEqual([])
    expect(sop.title).toBe('Judul baru')
    expect(sop.steps[0]!.activity).toBe('Menyerahkan data')
    expect(sop.steps[1]).toMatchObject({ waktu: { text: '3 hari' }, note: 'Lewat portal' })
    expect(taken.map((change) => changeSentence(change, { before: ours, after: sop }, 'id'))).toEqual([
      'Judul SOP berubah dari “Contoh” menjadi “Judul baru”.',
      'Langkah 2: keterangan diisi “Lewat portal”.',
    ])
  })

  it('is two rows where both added one at the same place, and the flow passes through both', () => {
    const add = (activity: string) => {
      const sop = insertStep(base, 3)
      return withStep(sop, 4, { activity })
    }
    const { sop, conflicts } = mergeSops(base, add('Mencatat'), add('Mengarsipkan'))
    expect(conflicts).toEqual([])
    const [first, second] = [sop.steps[3]!, sop.steps[4]!]
    expect([first, second].map(({ activity }) => activity).sort()).toEqual(['Mencatat', 'Mengarsipkan'])
    expect(new Set(sop.steps.map(({ key }) => key)).size).toBe(6)
    expect(flowOf(sop)).toEqual([
      'a b',
      'b c a',
      `c ${first.key}`,
      `${first.key} ${second.key}`,
      `${second.key} d`,
      'd ',
    ])
    expect(sop.steps.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  it('is no row where one removed it, and the arrows lead past it to what the other added', () => {
    const ours = withStep(insertStep(base, 3), 4, { activity: 'Mencatat' })
    const { sop, conflicts } = mergeSops(base, ours, removeStep(base, 'row-3'))
    expect(conflicts).toEqual([])
    const added = sop.steps[2]!
    expect(added.activity).toBe('Mencatat')
    expect(flowOf(sop)).toEqual(['a b', `b ${added.key} a`, `${added.key} d`, 'd '])
  })

  it('follows what the other added where both added at the end', () => {
    const open = withStep(base, 4, {
      acts: base.steps[3]!.acts.map((act) => ({ ...act, kind: 'process' as const })),
    })
    const add = (activity: string) => withStep(insertStep(open, 4), 5, { activity })
    const { sop, conflicts } = mergeSops(open, add('Mencatat'), add('Mengarsipkan'))
    const [first, second] = [sop.steps[4]!.key, sop.steps[5]!.key]
    expect(conflicts).toEqual([])
    expect(flowOf(sop).slice(3)).toEqual([`d ${first}`, `${first} ${second}`, `${second} `])
  })

  it('is where an arrow leads whose target the other removed', () => {
    const skipping = drawSop('a: c\nb: c\nc: d\nd:')
    const theirs = withStep(insertStep(skipping, 3), 4, { activity: 'Mencatat' })
    const { sop, conflicts } = mergeSops(skipping, removeStep(skipping, 'row-3'), theirs)
    const added = theirs.steps[3]!.key
    expect(conflicts).toEqual([])
    expect(flowOf(sop)).toEqual([`a ${added}`, `b ${added}`, `${added} d`, 'd '])
  })

  it('is the one row where both added the same', () => {
    const both = withStep(insertStep(base, 3), 4, { activity: 'Mencatat' })
    const { sop, conflicts } = mergeSops(base, both, retimed(both, 4, '1 jam'))
    expect(sop.steps).toHaveLength(5)
    expect(conflicts.map(({ id }) => id)).toEqual([`step/${both.steps[3]!.key}/waktu`])
  })
})

describe('a conflict', () => {
  const ours = retimed(base, 2, '3 hari')
  const theirs = retimed(base, 2, '5 hari kerja')

  it('keeps ours until it is decided, and says both', () => {
    const { sop, conflicts } = mergeSops(base, ours, theirs)
    expect(sop).toEqual(ours)
    expect(conflicts).toEqual([
      {
        id: 'step/row-2/waktu',
        place: { beforeStep: 'row-2', step: 'row-2', cell: 'waktu' },
        what: 'waktu',
        base: null,
        ours: '3 hari',
        theirs: '5 hari kerja',
        choice: null,
      },
    ])
  })

  it('takes the side that is chosen, and stays on the list with its choice', () => {
    const id = 'step/row-2/waktu'
    const chosen = mergeSops(base, ours, theirs, new Map([[id, 'theirs']]))
    expect(chosen.sop).toEqual(theirs)
    expect(chosen.conflicts.map(({ id, choice }) => [id, choice])).toEqual([[id, 'theirs']])
    expect(mergeSops(base, ours, theirs, new Map([[id, 'ours']])).sop).toEqual(ours)
  })

  it('is a row that one side removed and the other changed', () => {
    const removed = removeStep(base, 'row-3')
    const changed = retimed(base, 3, '2 jam')
    const { sop, conflicts } = mergeSops(base, changed, removed)
    expect(conflicts.map(({ id }) => id)).toEqual(['step/row-3/removed'])
    expect(sop).toEqual(changed)
    const gone = mergeSops(base, changed, removed, new Map([['step/row-3/removed', 'theirs']]))
    expect(gone.sop).toEqual(removed)
    expect(mergeSops(base, removed, changed).sop).toEqual(removed)
  })

  it('is a column that one side removed and the other gave something to do', () => {
    const withAct = (sop: Sop, row: number, performers: string[]) =>
      withStep(sop, row, { acts: sop.steps[row - 1]!.acts.map((act) => ({ ...act, performers })) })
    const busy = withAct(base, 1, ['produsen', 'kepala'])
    const removed = { ...withAct(base, 4, []), roles: base.roles.filter(({ key }) => key !== 'kepala') }
    const { sop, conflicts } = mergeSops(base, busy, removed)
    expect(conflicts.map(({ id }) => id)).toEqual(['role/kepala/removed'])
    expect(sop).toEqual(busy)
    const gone = mergeSops(base, busy, removed, new Map([['role/kepala/removed', 'theirs']]))
    expect(gone.sop).toEqual(removed)
  })

  it('is a row that both carried to different places, and no other row', () => {
    const carried = (to: number): Sop => {
      const rest = base.steps.toSpliced(0, 1)
      return { ...base, steps: rest.toSpliced(to, 0, base.steps[0]!) }
    }
    const { sop, conflicts } = mergeSops(base, carried(2), carried(3))
    expect(conflicts.map(({ id }) => id)).toEqual(['step/row-1/order'])
    expect(sop.steps.map(({ key }) => key)).toEqual(['row-2', 'row-3', 'row-1', 'row-4'])
    const moved = mergeSops(base, carried(2), carried(3), new Map([['step/row-1/order', 'theirs']]))
    expect(moved.sop.steps.map(({ key }) => key)).toEqual(['row-2', 'row-3', 'row-4', 'row-1'])
  })

  it('is a symbol that one side turned into an end while the other turned it into a decision', () => {
    const shaped = (kind: 'end' | 'decision', keys: string[]): Sop => {
      const act = base.steps[2]!.acts[0]!
      const outcomes = keys.map((key) => ({ ...act.outcomes[0]!, key, to: kind === 'end' ? [] : ['d'] }))
      return withStep(base, 3, { acts: [{ ...act, kind, outcomes }] })
    }
    const [ended, decided] = [shaped('end', ['done']), shaped('decision', ['ya', 'tidak'])]
    const { sop, conflicts } = mergeSops(base, ended, decided)
    expect(conflicts.map(({ id }) => id)).toEqual(['act/c/kind'])
    expect(sop).toEqual(ended)
    expect(mergeSops(base, ended, decided, new Map([['act/c/kind', 'theirs']])).sop).toEqual(decided)
  })

  it.each([
    ['id', 'Langkah 2, waktu baku: di versi Anda 3 hari, di versi lain 5 hari kerja. Pilih salah satunya.'],
    [
      'en',
      'Step 2, standard time: in your version 3 hari, in the other version 5 hari kerja. Choose one of them.',
    ],
  ] as const)('is told in %s', (locale, sentence) => {
    const { sop, conflicts } = mergeSops(base, ours, theirs)
    expect(conflictSentence(conflicts[0]!, sop, locale)).toBe(sentence)
  })

  it.each(['id', 'en'] as const)('of any kind has a sentence without a key or a hole in %s', (locale) => {
    const change = (step: Partial<Step>, header: Partial<Sop['header']>, rest: Partial<Sop>): Sop => ({
      ...withStep(base, 2, step),
      header: { ...base.header, ...header },
      ...rest,
    })
    const mine = change(
      { note: 'satu', activity: 'A' },
      { number: '1', legalBasis: ['UU 14/2008'] },
      { loopLimit: 3 },
    )
    const its = change(
      { note: 'dua', activity: 'B' },
      { number: '2', legalBasis: ['PP 61/2010'] },
      { loopLimit: 4 },
    )
    const { sop, conflicts } = mergeSops(base, mine, its)
    const sentences = conflicts.map((conflict) => conflictSentence(conflict, sop, locale))
    expect(conflicts).toHaveLength(5)
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|\[object|row-| {2}/)
    expect(new Set(sentences).size).toBe(5)
  })
})
