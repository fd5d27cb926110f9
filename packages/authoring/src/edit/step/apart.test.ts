import { findings, type Sop } from '@satualur/engine'
import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../engine/test/drawn-sop.ts'
import { frozen } from '../../../test/frozen.ts'
import { setApartFrom } from './apart.ts'
import { duplicateStep } from './duplicate-step.ts'
import { moveStep } from './move-step.ts'
import { insertStep, removeStep } from './steps.ts'

const sop = frozen(drawSop('a: b\nb: c\nc:'))
const apart = (one: Sop) => one.steps.map(({ apartFrom }) => apartFrom)

describe('the steps that a row is kept apart from', () => {
  const kept = frozen(setApartFrom(sop, 'row-3', ['row-2', 'row-1']))

  it('stand in the order of the table; the row itself and unknown ones are left out', () => {
    expect(apart(kept)).toEqual([undefined, undefined, ['row-1', 'row-2']])
    expect(setApartFrom(kept, 'row-3', ['row-1', 'row-2', 'row-3', 'lenyap'])).toBe(kept)
    expect(setApartFrom(kept, 'row-3', [])).toEqual(sop)
  })

  it('lose a row that is removed, and nothing when others come or move', () => {
    expect(apart(removeStep(kept, 'row-1'))).toEqual([undefined, ['row-2']])
    const alone = setApartFrom(sop, 'row-3', ['row-1'])
    expect(apart(removeStep(alone, 'row-1'))).toEqual([undefined, undefined])
    expect('apartFrom' in removeStep(alone, 'row-1').steps[1]!).toBe(false)
    expect(apart(insertStep(kept, 1))[3]).toEqual(['row-1', 'row-2'])
    expect(apart(moveStep(kept, 'row-3', 0))[0]).toEqual(['row-1', 'row-2'])
  })

  it('are those of the copy as well, and a copy is kept apart wherever its original is', () => {
    const copied = duplicateStep(kept, 'row-3')
    expect(apart(copied)[3]).toEqual(['row-1', 'row-2'])
    const doubled = duplicateStep(kept, 'row-1')
    const copy = doubled.steps[1]!.key
    expect(doubled.steps[3]!.apartFrom).toEqual(['row-1', copy, 'row-2'])
    expect(findings(doubled, '2026-11-20').map(({ code }) => code)).not.toContain('unknown-apart-step')
  })
})
