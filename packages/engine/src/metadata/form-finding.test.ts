import { describe, expect, it } from 'vitest'
import { field, form, indicator, standard } from '../../test/answered.ts'
import { formFindings } from './form-finding.ts'
import { formSentence } from './form-sentences.ts'
import type { FormField, MetadataForm } from './metadata-form.ts'

function told(of: MetadataForm) {
  const findings = formFindings(of)
  for (const finding of findings)
    for (const locale of ['id', 'en'] as const) expect(formSentence(finding, locale)).toMatch(/\.$/)
  return findings.map(({ code, path }) => `${code} ${path.join('/')}`)
}

describe('a form', () => {
  it('can be used where nothing is wrong with it', () => {
    expect(told(standard)).toEqual([])
    expect(told(indicator)).toEqual([])
  })

  it('has no field, section or choice twice', () => {
    const choices = ['a', 'b', 'a'].map((key) => ({ key, label: { id: key, en: key } }))
    const twice = form(
      null,
      [field('a')],
      [field('b', { kind: 'choice', choices } as Partial<FormField>), field('a')],
    )
    twice.sections[1]!.key = 'bagian-1'
    expect(told(twice)).toEqual([
      'section-repeated sections/1/key',
      'field-repeated sections/1/fields/1/key',
      'choice-repeated sections/1/fields/0/choices/2/key',
    ])
  })

  it('has words in both languages', () => {
    expect(told(form(null, [field('a', { label: { id: 'A', en: ' ' } })]))).toEqual([
      'words-missing sections/0/fields/0/label/en',
    ])
  })

  it('of Standar Data asks for all five and requires them, so that the gate cannot be configured open', () => {
    const [first, ...others] = standard.sections[0]!.fields as [FormField, ...FormField[]]
    expect(told(form('standar-data', others))).toEqual(['standard-field-missing sections'])
    expect(told(form('standar-data', [{ ...first, isRequired: false }, ...others]))).toEqual([
      'standard-field-optional sections',
    ])
  })

  it.each(['ms-ind', 'ms-var'] as const)('of %s requires something', (follows) => {
    expect(told(form(follows, [field('a')]))).toEqual(['nothing-required sections'])
  })

  it.each(['ms-keg', 'kode-referensi', null] as const)('of %s may require nothing', (follows) => {
    expect(told(form(follows, [field('a')]))).toEqual([])
  })
})
