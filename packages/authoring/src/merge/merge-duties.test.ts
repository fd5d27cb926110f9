import type { Sop, Step } from '@satualur/engine'
import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../engine/test/drawn-sop.ts'
import { removeStep } from '../edit/step/steps.ts'
import { conflictSentence } from './conflict-sentence.ts'
import { mergeSops } from './merge-sops.ts'

describe('duties of a row', () => {
  const base = drawSop(
    'a start @produsen: b\nb @walidata: sesuai > c | tidak > a\nc @walidata: d\nd end @kepala:',
  )
  const use = { artefact: 'data', text: 'Data' }
  const surat = { artefact: 'surat', text: 'Surat' }
  const supplied: Sop = {
    ...withStep(base, 2, { yields: [use, surat], apartFrom: ['row-1'] }),
    artefacts: [use, surat].map(({ artefact, text }) => ({ key: artefact, name: text, isExternal: false })),
  }
  const yielding = (...yields: Step['yields']) => withStep(supplied, 2, { yields })
  const merged = (ours: Sop, theirs: Sop) => {
    const [one, other] = [mergeSops(supplied, ours, theirs), mergeSops(supplied, theirs, ours)]
    expect(one.conflicts.length).toBe(other.conflicts.length)
    if (one.conflicts.length === 0) expect(one.sop).toEqual(other.sop)
    return one
  }

  it('arrive beside other words for the same output, and beside another output', () => {
    const { sop, conflicts } = merged(
      yielding({ ...use, isRequired: true }, surat),
      yielding({ ...use, text: 'Data baru' }, { ...surat, kinds: ['file'] }),
    )
    expect(conflicts).toEqual([])
    expect(sop.steps[1]!.yields).toEqual([
      { ...use, text: 'Data baru', isRequired: true },
      { ...surat, kinds: ['file'] },
    ])
    const shortened = merged(yielding({ ...use, isRequired: true }, surat), yielding(use))
    expect(shortened.sop.steps[1]!.yields).toEqual([{ ...use, isRequired: true }])
  })

  it('are in conflict where both limit the kinds of one output, or one took the output away', () => {
    const [file, link] = [
      yielding({ ...use, kinds: ['file'] }, surat),
      yielding({ ...use, kinds: ['link'] }, surat),
    ]
    const { sop, conflicts } = merged(file, link)
    expect(conflicts.map((conflict) => conflictSentence(conflict, sop, 'id'))).toEqual([
      'Langkah 2, output: semula “Data; Surat”, di versi Anda “Data” (berkas); Surat, di versi lain “Data” (tautan); Surat. Pilih salah satunya.',
    ])
    expect(merged(file, yielding(surat)).conflicts.map(({ id }) => id)).toEqual(['step/row-2/yields'])
  })

  it('are kept towards each row for itself, and go with a row that is gone', () => {
    const ours = withStep(supplied, 2, { apartFrom: ['row-1', 'row-3'] })
    const theirs = withStep(supplied, 2, { apartFrom: ['row-4'] })
    expect(merged(ours, theirs).sop.steps[1]!.apartFrom).toEqual(['row-3', 'row-4'])
    const gone = merged(withStep(supplied, 2, { note: 'Lewat portal' }), removeStep(supplied, 'row-1'))
    expect(gone.conflicts).toEqual([])
    expect('apartFrom' in gone.sop.steps[0]!).toBe(false)
  })

  it('ask whether a row stays removed that the other began to keep apart', () => {
    const ours = withStep(supplied, 4, { apartFrom: ['row-3'] })
    const theirs = removeStep(supplied, 'row-3')
    const { sop, conflicts } = merged(ours, theirs)
    expect(conflicts.map(({ id }) => id)).toEqual(['step/row-3/removed'])
    expect(sop.steps[3]!.apartFrom).toEqual(['row-3'])
    const removed = mergeSops(supplied, ours, theirs, new Map([['step/row-3/removed', 'theirs']]))
    expect('apartFrom' in removed.sop.steps[2]!).toBe(false)
  })
})
