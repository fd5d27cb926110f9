import { expect, test } from 'vitest'
import { currentLine, suggested, withLine } from './suggested.ts'

const outputs = ['Daftar Data', 'Format tabel dataset', 'Data yang diperiksa', 'Surat pengantar data']

test('what begins with the typed words comes before what contains them, and what stands there is not offered', () => {
  expect(suggested(outputs, 'data')).toEqual([
    'Data yang diperiksa',
    'Daftar Data',
    'Format tabel dataset',
    'Surat pengantar data',
  ])
  expect(suggested(outputs, ' format  tabel dataset')).toEqual([])
})

test('with nothing typed, the first outputs are offered', () => {
  expect(suggested(outputs, '')).toEqual(outputs)
  expect(suggested([...'abcdefghij'], '')).toHaveLength(6)
})

test('a suggestion takes the place of the line that the caret is in, and of no other', () => {
  const text = 'Surat\nForm\nBerkas'
  expect(currentLine(text, 8)).toBe('Form')
  expect(withLine(text, 8, 'Format tabel')).toEqual({ text: 'Surat\nFormat tabel\nBerkas', caret: 18 })
  expect(withLine('', 0, 'Daftar')).toEqual({ text: 'Daftar', caret: 6 })
  expect(withLine('a\n', 2, 'b')).toEqual({ text: 'a\nb', caret: 3 })
})
