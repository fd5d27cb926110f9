import { expect, test } from 'vitest'
import { breakable } from './breakable.ts'

test('an address may break after its dots and slashes, and nothing is lost', () => {
  const text = 'unggah di kanal opendata.karanganyarkab.go.id/dataset'
  expect(breakable(text)).toEqual(['unggah di kanal opendata.', 'karanganyarkab.go.id/dataset'])
  expect(breakable(text).join('')).toBe(text)
})

test('numbers, abbreviations and plain words stay whole', () => {
  for (const text of ['1.500 berkas', 'S.STP., M.Si.', 'Data informasi publik', ''])
    expect(breakable(text)).toEqual([text])
})

test('words that are joined by a slash may part', () => {
  expect(breakable('Peralatan/Perlengkapan')).toEqual(['Peralatan/', 'Perlengkapan'])
})
