import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../engine/test/drawn-sop.ts'
import { mergeSops } from '../../merge/merge-sops.ts'
import { derivedSop } from './derived-sop.ts'
import { randomSop, withDuties } from '../../../../engine/test/random-sop.ts'
import { setHeader } from './header.ts'

const own = { key: 'milik-sendiri', title: 'Milik sendiri' }
const official = { position: 'Kepala Dinas', name: 'Kepala Dinas', rank: null, nip: null }
const edition = (number: string) =>
  setHeader(drawSop('a start @produsen: b\nb end @walidata:'), {
    ...{ unit: ['Pemerintah Kabupaten Lain'], number, ratifiedBy: official, equipment: ['Komputer'] },
    ratifiedOn: '2026-03-02',
  })

describe('an SOP derived from somebody else’s', () => {
  it('keeps what is done and leaves behind whose it was', () => {
    const { header, steps, key } = derivedSop(edition('065/1'), own)
    expect(key).toBe('milik-sendiri')
    expect(steps).toEqual(edition('065/1').steps)
    expect(header).toMatchObject({ unit: [], number: null, ratifiedBy: null, ratifiedOn: null })
    expect(header.equipment).toEqual(['Komputer'])
  })

  it('takes in a later edition without its decree and its official, so that nobody has to refuse them', () => {
    const base = derivedSop(edition('065/1'), own)
    const ours = setHeader(base, { unit: ['Pemerintah Kabupaten Sendiri'], number: '065/9' })
    const theirs = derivedSop(withStep(edition('065/2'), 2, { note: 'Lewat portal' }), own)
    const { sop, conflicts } = mergeSops(base, ours, theirs)
    expect(conflicts).toEqual([])
    expect(sop.header).toEqual(ours.header)
    expect(sop.steps[1]!.note).toBe('Lewat portal')
  })
})

it('what has to be handed in, and who is kept apart, is part of the procedure and stays', () => {
  const asking = withDuties(7, randomSop(7, 12))
  expect(asking.steps.some(({ apartFrom }) => apartFrom)).toBe(true)
  expect(derivedSop(asking, { key: 'kami', title: 'Kami' }).steps).toEqual(asking.steps)
})
