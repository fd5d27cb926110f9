import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkAnswers } from '../src/metadata/check-answers.ts'
import { completeness } from '../src/metadata/completeness.ts'
import { metadataGate } from '../src/metadata/metadata-gate.ts'
import { metadataSentence } from '../src/metadata/metadata-sentences.ts'
import type { FieldKind, FormField } from '../src/metadata/metadata-form.ts'
import { portalFields } from '../src/metadata/portal-fields.ts'
import { field, form, standard, standardAnswers } from './answered.ts'

const kinds: FieldKind[] = ['text', 'long-text', 'number', 'date', 'yes-no', 'variables', 'choice']
const choices = [{ key: 'a', label: { id: 'Satu', en: 'One' } }]
const everything = form(
  'ms-ind',
  kinds.map((kind, index) =>
    field(kind, { kind, choices, isRequired: index % 2 === 0, portalName: kind } as Partial<FormField>),
  ),
)
const anything = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('-', 'a', '2026-02-30', true, 0),
)
const anyAnswers = fc.dictionary(fc.constantFrom(...kinds, 'lama', '__proto__'), anything)
const dataset = {
  ...{ title: 'Data', keywords: [], producer: 'Dinas', walidata: { name: 'Diskominfo', email: null } },
  ...{ frequency: null, coverage: null, region: { code: '35.16', name: 'Mojokerto' }, isPriority: false },
  ...{ licence: 'cc-by', version: null },
}

it('whatever was filled in, it is told in sentences, scored, and shown in words', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const answered = { form: everything, answers }
      const findings = checkAnswers(answered)
      for (const finding of findings)
        for (const locale of ['id', 'en'] as const) expect(metadataSentence(finding, locale)).toMatch(/\.$/)
      const { score, required } = completeness(answered)
      expect(score >= 80).toBe(required.filled === required.of)
      const { extras } = portalFields(dataset, [answered])
      for (const { value } of extras) expect(value.trim()).not.toBe('')
      expect(new Set(extras.map(({ key }) => key)).size).toBe(extras.length)
    }),
    { numRuns: 2_000 },
  )
})

it('whatever was filled in, the gate opens only where every required field says something of its kind', () => {
  let opened = 0
  const whole = fc.record({
    ...{
      text: fc.constantFrom('isi', '-'),
      number: fc.constantFrom(1, NaN),
      choice: fc.constantFrom('a', 'b'),
    },
    'yes-no': fc.constantFrom(true, 'ya'),
  })
  fc.assert(
    fc.property(whole, (answers) => {
      const gate = metadataGate([
        { form: standard, answers: standardAnswers },
        { form: everything, answers },
      ])
      const isOpen = gate.length === 0
      if (isOpen) opened += 1
      // `text`, `number`, `yes-no` and `choice` stand at the even places.
      const { text, number, choice } = answers
      expect(isOpen).toBe(text === 'isi' && number === 1 && choice === 'a' && answers['yes-no'] === true)
    }),
    { numRuns: 300 },
  )
  expect(opened).toBeGreaterThan(3)
})
