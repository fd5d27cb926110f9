import { expect, test } from 'vitest'
import { emptyColumn } from './column-draft.ts'
import { ruleOf } from './rule-words.ts'

test('a column tells its rule in a few words', () => {
  const words = { letters: (n: string) => `${n} karakter`, choices: (n: number) => `${n} pilihan` }
  const rule = (said: object) => ruleOf({ ...emptyColumn(), ...said }, words)
  expect(rule({ minimum: '0', maximum: '100' })).toBe('0–100')
  expect(rule({ maximum: '9', codes: [{ value: 'a', label: '' }] })).toBe('≤ 9 · 1 pilihan')
  expect(rule({ minLength: '16', maxLength: '16' })).toBe('16 karakter')
  expect(rule({ trueWords: 'Ya', falseWords: 'Tidak' })).toBe('Ya / Tidak')
  expect(rule({ type: 'DATE', format: '%d/%m/%Y' })).toBe('31/01/2026')
  expect(rule({})).toBe('')
})
