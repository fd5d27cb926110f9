import { describe, expect, it } from 'vitest'
import { classDraft, decisionInput, missingCells } from './class-draft.ts'

const today = '2026-11-21'

describe('a decision on a class as it is being written', () => {
  it('begins as periodic, today, and by nobody yet', () => {
    const draft = classDraft(null, today)
    expect(draft).toMatchObject({ informationClass: 'BERKALA', decidedOn: today, decidedBy: '' })
    expect(missingCells(draft)).toEqual(['decidedBy'])
  })

  it('asks for the whole consequence test where something is excepted, and sends none otherwise', () => {
    const excepted = {
      ...classDraft(null, today),
      informationClass: 'DIKECUALIKAN' as const,
      decidedBy: 'PPID',
    }
    expect(missingCells(excepted)).toEqual(['reason', 'ground', 'consequence', 'number'])
    const tested = { ...excepted, reason: 'r', ground: 'g', consequence: 'c', number: '1' }
    expect(missingCells(tested)).toEqual([])
    expect(decisionInput(tested).test).toEqual({
      ground: 'g',
      consequence: 'c',
      number: '1',
      heldUntil: null,
    })
    expect(decisionInput({ ...tested, informationClass: 'SETIAP_SAAT' })).not.toHaveProperty('test')
  })

  it('takes over what was decided before', () => {
    const test = { ground: 'g', consequence: 'c', number: '1', heldUntil: '2027-01-01' }
    const former = {
      ...{
        informationClass: 'DIKECUALIKAN' as const,
        decidedOn: '2026-01-01',
        decidedBy: 'PPID',
        reason: 'r',
      },
      test,
    }
    expect(decisionInput(classDraft(former, today))).toEqual(former)
  })
})
