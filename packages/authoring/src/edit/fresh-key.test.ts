import { expect, it } from 'vitest'
import { freshKey } from './fresh-key.ts'

it.each([
  ['words', [], 'Surat Tugas (asli)', 'surat-tugas-asli'],
  ['words of which one stands already', ['nota', 'nota-2'], 'Nota', 'nota-3'],
  ['letters with accents', [], 'Célèbre', 'celebre'],
  ['no words', ['1', '3'], '', '2'],
  ['signs alone', [], '✓', '1'],
])('a key is made of %s', (_, taken, words, key) => {
  expect(freshKey(taken, words)).toBe(key)
})
