import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../engine/test/drawn-sop.ts'
import { setStage } from './cells.ts'
import { addStage, removeStage, renameStage, setPhase } from './stages.ts'

const sop = drawSop('a: b\nb: c\nc:')

describe('a stage', () => {
  const staged = setStage(addStage(addStage(sop, 'Perencanaan'), 'Pemeriksaan'), 'row-2', 'pemeriksaan')

  it('is added behind the others and given to rows', () => {
    expect(staged.stages.map(({ key, number, name }) => [key, number, name])).toEqual([
      ['perencanaan', '1', 'Perencanaan'],
      ['pemeriksaan', '2', 'Pemeriksaan'],
    ])
    expect(staged.steps.map(({ stage }) => stage)).toEqual([null, 'pemeriksaan', null])
    expect(setStage(staged, 'row-1', 'lenyap')).toBe(staged)
  })

  it('is renamed, put in a phase of the law, and removed from its rows', () => {
    const changed = setPhase(renameStage(staged, 'pemeriksaan', 'Verifikasi'), 'pemeriksaan', 'pemeriksaan')
    expect(changed.stages[1]).toMatchObject({ key: 'pemeriksaan', name: 'Verifikasi', phase: 'pemeriksaan' })
    const removed = removeStage(changed, 'pemeriksaan')
    expect(removed.steps.map(({ stage }) => stage)).toEqual([null, null, null])
    expect(removed.steps[0]).toBe(changed.steps[0])
  })
})
