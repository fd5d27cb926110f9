import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complete, field, form, indicator, standard, standardAnswers } from '../../test/answered.ts'
import { completeness, overallCompleteness, scoreOf } from './completeness.ts'

describe('the score of a form', () => {
  it('is counted by section and in all', () => {
    const two = form('ms-keg', [field('a', { isRequired: true }), field('b')], [field('c'), field('d')])
    expect(completeness({ form: two, answers: { a: 'x', c: 'y' } })).toEqual({
      ...{ score: 86, required: { filled: 1, of: 1 }, optional: { filled: 1, of: 3 } },
      sections: [
        {
          ...{ key: 'bagian-1', score: 80 },
          ...{ required: { filled: 1, of: 1 }, optional: { filled: 0, of: 1 } },
        },
        {
          ...{ key: 'bagian-2', score: 50 },
          ...{ required: { filled: 0, of: 0 }, optional: { filled: 1, of: 2 } },
        },
      ],
    })
  })

  it('counts required fields first, and wrong answers not at all', () => {
    expect(completeness({ form: indicator, answers: { isComposite: true } }).score).toBe(0)
    expect(completeness({ form: indicator, answers: { name: 'K1', isComposite: 'ya' } }).score).toBe(80)
    expect(completeness({ form: standard, answers: { ...standardAnswers, unit: '-' } }).score).toBe(80)
  })

  it('of several forms counts every field once', () => {
    expect(overallCompleteness(complete)).toEqual({
      ...{ score: 100, required: { filled: 6, of: 6 }, optional: { filled: 2, of: 2 } },
    })
  })

  it('is not reached while a form is missing without which nothing is shown', () => {
    const alone = overallCompleteness([{ form: standard, answers: standardAnswers }])
    expect(alone.required).toEqual({ filled: 5, of: 6 })
    expect(alone.score).toBeLessThan(100)
    expect(overallCompleteness([]).score).toBe(0)
  })

  it('reaches 100 only with everything, 80 only with everything required, and never falls by an answer more', () => {
    const part = fc.nat(300).chain((of) => fc.nat(of).map((filled) => ({ filled, of })))
    fc.assert(
      fc.property(part, part, (required, optional) => {
        const score = scoreOf(required, optional)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score === 100).toBe(required.filled === required.of && optional.filled === optional.of)
        if (required.of > 0 && optional.of > 0) expect(score >= 80).toBe(required.filled === required.of)
        for (const more of [required, optional]) {
          if (more.filled === more.of) continue
          const grown = { ...more, filled: more.filled + 1 }
          const next = more === required ? scoreOf(grown, optional) : scoreOf(required, grown)
          expect(next).toBeGreaterThanOrEqual(score)
        }
      }),
    )
  })
})
