import type { Answers, FormField, MetadataForm } from '@satualur/engine'
import { fieldsOf } from '@satualur/engine'
import fc from 'fast-check'

/** Texts with whatever people and programs have ever put into a field. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('-', '=1+1', '+62', ' dua  spasi ', 'baris\r\nbaru', 'a\tb', '1.234', 'Ya', '2026-02-31'),
  fc.constantFrom(
    '<b>&amp;</b>',
    '_x0041_',
    'x; y, z',
    "'kutip",
    'é',
    '\u00a0tepi\u00a0',
    'x'.repeat(33_000),
  ),
)

/** What fits a field, and what does not: forms are replaced, and what was answered before stays. */
function answer(field: FormField): fc.Arbitrary<unknown> {
  const odd = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(text, { maxLength: 3 }),
  )
  switch (field.kind) {
    case 'number':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), odd)
    case 'yes-no':
      return fc.oneof(fc.boolean(), odd)
    case 'date':
      return fc.oneof(fc.constantFrom('2026-01-05', '1899-12-31'), odd)
    case 'variables':
      return fc.oneof(fc.array(text, { maxLength: 4 }), odd)
    case 'choice':
      return fc.oneof(fc.constantFrom(...field.choices.map(({ key }) => key)), odd)
    default:
      return odd
  }
}

/** A form as anybody may have filled it in, with an answer of a field that it no longer has. */
export const randomAnswers = (form: MetadataForm): fc.Arbitrary<Answers> =>
  fc.record(
    { ...Object.fromEntries(fieldsOf(form).map((field) => [field.key, answer(field)])), 'isian-lama': text },
    { requiredKeys: [] },
  )
