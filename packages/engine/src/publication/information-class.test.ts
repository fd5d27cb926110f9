import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyClassDecision, excepted, regular } from '../../test/published.ts'
import { classSentence } from './class-sentences.ts'
import { decideClass, type ClassRefusal } from './decide-class.ts'
import { classOn, hasRunOut, type ClassDecision } from './information-class.ts'

const refused = (history: ClassDecision[], decision: ClassDecision): ClassRefusal => {
  const decided = decideClass(history, decision)
  if (!('refusal' in decided)) throw new Error('It was decided.')
  for (const locale of ['id', 'en'] as const) expect(classSentence(decided.refusal, locale)).toMatch(/[.)]$/)
  return decided.refusal
}
const changed = { ...excepted, decidedOn: '2026-05-01' }

describe('the class of a dataset', () => {
  it('is that of the last decision on a day, and none before the first', () => {
    const history = [regular, changed]
    expect(classOn(history, '2026-01-04')).toBeNull()
    expect(classOn(history, '2026-01-05')).toBe(regular)
    expect(classOn(history, '2026-04-30')).toBe(regular)
    expect(classOn(history, '2026-05-01')).toBe(changed)
  })

  it('is that of the later one of two on one day, however they are ordered among others', () => {
    const first = { ...excepted, decidedOn: '2026-05-01' }
    const second: ClassDecision = { ...regular, decidedOn: '2026-05-01', class: 'setiap-saat' }
    expect(classOn([first, second, regular], '2026-12-31')).toBe(second)
  })

  it('stays excepted when the days of the exception are over', () => {
    const test = { ...excepted.test, heldUntil: '2026-06-30' }
    const history = [{ ...excepted, test }]
    expect(hasRunOut(test, '2026-06-30')).toBe(false)
    expect(hasRunOut(test, '2026-07-01')).toBe(true)
    expect(classOn(history, '2027-01-01')?.class).toBe('dikecualikan')
  })

  it('changes by a decision with a day, a position and a reason', () => {
    expect(decideClass([], regular)).toEqual({ history: [regular] })
    expect(decideClass([regular], changed)).toEqual({ history: [regular, changed] })
    expect(refused([regular], { ...regular, decidedOn: '2026-02-01' })).toMatchObject({
      type: 'ClassUnchanged',
    })
    expect(refused([], { ...regular, decidedOn: '2026-02-30' })).toMatchObject({ type: 'ClassNotADate' })
    expect(refused([changed], { ...regular, decidedOn: '2026-04-30' })).toEqual({
      type: 'ClassDecidedEarlier',
      last: '2026-05-01',
    })
    expect(refused([], { ...regular, decidedBy: ' ' })).toMatchObject({ type: 'ClassDeciderMissing' })
    expect(refused([regular], { ...changed, reason: '' })).toMatchObject({ type: 'ClassReasonMissing' })
  })

  it('changes on the day of the last decision too, and needs no reason only at the beginning', () => {
    const sameDay: ClassDecision = { ...regular, class: 'setiap-saat', reason: 'Keliru' }
    expect(decideClass([regular], sameDay)).toEqual({ history: [regular, sameDay] })
    expect(refused([regular], { ...sameDay, reason: ' ' })).toMatchObject({ type: 'ClassReasonMissing' })
  })

  it('may be excepted for one day alone', () => {
    const test = { ...excepted.test, heldUntil: excepted.decidedOn }
    expect(decideClass([], { ...excepted, test })).toHaveProperty('history')
  })

  it('is the exception only after a complete consequence test', () => {
    const test = { ...excepted.test, ground: ' ', number: '' }
    expect(refused([], { ...excepted, test })).toEqual({
      type: 'ClassTestIncomplete',
      missing: ['ground', 'number'],
    })
    const short = { ...excepted.test, heldUntil: '2025-12-31' }
    expect(refused([], { ...excepted, test: short })).toMatchObject({ type: 'ClassHeldTooShort' })
    expect(decideClass([excepted], { ...changed, reason: 'Diperpanjang' })).toHaveProperty('history')
  })

  it('is never excepted without a ground, whatever is decided in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyClassDecision, { maxLength: 8 }), (decisions) => {
        const history = decisions.reduce<readonly ClassDecision[]>((former, decision) => {
          const decided = decideClass(former, decision)
          return 'history' in decided ? decided.history : former
        }, [])
        for (const [index, one] of history.entries()) {
          if (one.class === 'dikecualikan') expect(one.test.ground.trim() && one.reason.trim()).not.toBe('')
          if (index > 0) expect(one.decidedOn >= history[index - 1]!.decidedOn).toBe(true)
        }
      }),
    )
  })
})
