import { describe, expect, it } from 'vitest'
import { complete, field, form, indicator, standard, standardAnswers } from '../../test/answered.ts'
import { mayShow, metadataGate } from './metadata-gate.ts'
import { standardDataKeys } from './metadata-form.ts'

const codes = (forms: Parameters<typeof metadataGate>[0]) => metadataGate(forms).map(({ code }) => code)
const [standardDone, indicatorDone] = complete as [(typeof complete)[0], (typeof complete)[0]]
const variable = form('ms-var', [field('name', { isRequired: true })])

describe('data may be shown', () => {
  it('with Standar Data and an indicator, or a variable', () => {
    expect(mayShow(complete)).toBe(true)
    expect(mayShow([standardDone, { form: variable, answers: { name: 'kunjungan' } }])).toBe(true)
  })

  it('when one of several indicators and variables is filled in', () => {
    expect(mayShow([...complete, { form: variable, answers: {} }])).toBe(true)
  })

  it('with answers that a replaced form no longer asks for', () => {
    expect(mayShow([{ ...standardDone, answers: { ...standardAnswers, lama: 'x' } }, indicatorDone])).toBe(
      true,
    )
  })
})

describe('data may not be shown', () => {
  it('without any form, for both reasons', () => {
    expect(codes([])).toEqual(['standard-missing', 'description-missing'])
  })

  it.each(standardDataKeys)('without the %s of Standar Data', (key) => {
    const answers = { ...standardAnswers, [key]: ' ' }
    expect(metadataGate([{ form: standard, answers }, indicatorDone])).toMatchObject([
      { code: 'answer-missing', place: { form: 'standar-data', field: { key } } },
    ])
  })

  it('while no indicator and no variable is filled in', () => {
    const open = { form: indicator, answers: {} }
    expect(codes([standardDone, open, { form: variable, answers: {} }])).toEqual([
      'answer-missing',
      'answer-missing',
    ])
    expect(codes([standardDone])).toEqual(['description-missing'])
  })

  it('while a form that the regency added lacks what it requires, or an answer is wrong', () => {
    const own = form(null, [field('izin', { isRequired: true })])
    expect(codes([...complete, { form: own, answers: {} }])).toEqual(['answer-missing'])
    expect(codes([...complete, { form: own, answers: { izin: 3 } }])).toEqual(['answer-of-wrong-kind'])
  })
})
