import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../test/drawn-sop.ts'
import type { ArtefactUse } from '../sop.ts'
import { passedOn } from './passed-on.ts'

const use = (artefact: string, isRequired = false): ArtefactUse => ({
  ...{ artefact, text: artefact },
  ...(isRequired && { isRequired }),
})

/** The plan is laid, data are brought by it, checked, signed, and published. */
const rows: [needs: string[], yields: ArtefactUse[]][] = [
  [[], [use('rencana', true)]],
  [['rencana'], [use('data', true)]],
  [['data'], [use('diperiksa')]],
  [['diperiksa'], [use('disetujui')]],
  [['disetujui'], [use('tayang')]],
]
const sop = rows.reduce(
  (drawn, [needs, yields], row) =>
    withStep(drawn, row + 1, { needs: needs.map((artefact) => use(artefact)), yields }),
  drawSop('a: b\nb: c\nc: d\nd: e\ne:'),
)
const inHand = (artefact: string, ...there: string[]) => passedOn(sop, artefact, (one) => there.includes(one))

describe('what a row has in hand for an artefact', () => {
  it('is the artefact, where somebody has handed it in', () => {
    expect(inHand('disetujui', 'data', 'disetujui')).toEqual(['disetujui'])
  })

  it('is what came last on the way to it, where rows that check and sign have brought nothing', () => {
    expect(inHand('disetujui', 'rencana', 'data')).toEqual(['data'])
    expect(inHand('tayang', 'rencana', 'data', 'diperiksa')).toEqual(['diperiksa'])
  })

  it('is nothing from before a row that had to bring something', () => {
    expect(inHand('disetujui', 'rencana')).toEqual([])
  })

  it('is found where rows need what they yield', () => {
    const round = withStep(sop, 3, { needs: [use('diperiksa'), use('data')] })
    expect(passedOn(round, 'disetujui', (one) => one === 'data')).toEqual(['data'])
    expect(passedOn(round, 'disetujui', () => false)).toEqual([])
  })
})
