import { describe, expect, it } from 'vitest'
import { field, form } from '../../test/answered.ts'
import { checkAnswers } from './check-answers.ts'
import { metadataSentence } from './metadata-sentences.ts'
import type { FormField } from './metadata-form.ts'

const told = (asked: FormField, answers: Record<string, unknown>) =>
  checkAnswers({ form: form('ms-keg', [asked]), answers }).map((finding) => {
    for (const locale of ['id', 'en'] as const) expect(metadataSentence(finding, locale)).toMatch(/\.$/)
    return finding.code
  })
const choice = field('cara', {
  kind: 'choice',
  choices: [{ key: 'sensus', label: { id: 'Sensus', en: 'Census' } }],
} as Partial<FormField>)

describe('an answer', () => {
  it.each([undefined, null, '', '  ', '-', '--', ' … '.replace('…', '...'), [], ['', ' - ']])(
    'that is %j says nothing, which only a required field minds',
    (answer) => {
      expect(told(field('a', { isRequired: true }), { a: answer })).toEqual(['answer-missing'])
      expect(told(field('a'), { a: answer })).toEqual([])
    },
  )

  it.each<[FormField['kind'], unknown[], unknown[]]>([
    ['text', ['x', 'a-b'], [1, true, ['x'], {}]],
    ['long-text', ['satu\ndua'], [0]],
    ['number', [0, -1.5], ['1', NaN, Infinity, true]],
    ['yes-no', [true, false], ['Ya', 0]],
    ['date', ['2024-02-29'], [20240229]],
    ['variables', [['a', '']], ['a', [1, 'a']]],
  ])('of the kind %s is taken or told', (kind, taken, refused) => {
    const asked = field('a', { kind } as Partial<FormField>)
    for (const answer of taken) expect(told(asked, { a: answer })).toEqual([])
    for (const answer of refused) expect(told(asked, { a: answer })).toEqual(['answer-of-wrong-kind'])
  })

  it('is a date that exists, and one of the choices', () => {
    const date = field('a', { kind: 'date' } as Partial<FormField>)
    expect(told(date, { a: '2026-02-29' })).toEqual(['answer-no-such-date'])
    expect(told(choice, { cara: 'sensus' })).toEqual([])
    expect(told(choice, { cara: 'Sensus' })).toEqual(['answer-not-among-choices'])
    expect(told(choice, { cara: 3 })).toEqual(['answer-of-wrong-kind'])
  })

  it('that no field asks for is kept and told, and is no error', () => {
    expect(checkAnswers({ form: form(null, [field('a')]), answers: { lama: 'x' } })).toMatchObject([
      { code: 'answer-without-field', severity: 'warning', data: { key: 'lama' } },
    ])
    expect(told(field('a'), { lama: 'x' })).toEqual(['answer-without-field'])
  })

  it('is not what every object brings along', () => {
    expect(told(field('constructor', { isRequired: true }), {})).toEqual(['answer-missing'])
  })

  it('is told with its form and its field in words', () => {
    const [finding] = checkAnswers({
      form: form('ms-keg', [field('judul', { isRequired: true })]),
      answers: {},
    })
    expect(metadataSentence(finding!, 'id')).toBe(
      'ms-keg, judul: belum diisi. Isilah sebelum data disebarluaskan.',
    )
    expect(metadataSentence(finding!, 'en')).toBe(
      'ms-keg (en), judul (en): is not filled in. Fill it in before the data are published.',
    )
  })
})
