import { expect, test } from 'vitest'
import { emptyDraft, inputOf, missingOf, nameOfFile } from './resource-draft.ts'

const file = { id: 'f1', name: 'angka.csv', size: 12 }
const missing = (more: object) => [...missingOf({ ...emptyDraft(), ...more })]

test('a name and exactly one of a file and an address are asked for', () => {
  expect(missing({})).toEqual(['name', 'file'])
  expect(missing({ name: ' ', file })).toEqual(['name'])
  expect(missing({ name: 'Angka', file })).toEqual([])
  expect(missing({ name: 'Angka', kind: 'ADDRESS', file, url: 'javascript:alert(1)' })).toEqual(['address'])
  expect(missing({ name: 'Angka', kind: 'ADDRESS', url: 'data.contoh.id/angka' })).toEqual([])
})

test('only what was chosen is sent: a file, or an address with its format where that was said', () => {
  const draft = { name: ' Angka ', kind: 'FILE' as const, file, url: 'data.contoh.id', format: ' api ' }
  expect(inputOf('t1', draft)).toEqual({ task: 't1', name: 'Angka', file: 'f1' })
  const address = { task: 't1', name: 'Angka', url: 'https://data.contoh.id' }
  expect(inputOf('t1', { ...draft, kind: 'ADDRESS' })).toEqual({ ...address, format: 'api' })
  expect(inputOf('t1', { ...draft, kind: 'ADDRESS', format: '' })).toEqual(address)
})

test('a file is named by its words, without the ending', () => {
  expect(nameOfFile('cakupan_imunisasi_2026.tabel.csv')).toBe('cakupan imunisasi 2026.tabel')
})
