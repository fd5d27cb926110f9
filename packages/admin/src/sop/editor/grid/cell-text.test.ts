import { emptySop } from '@satualur/authoring'
import { expect, test } from 'vitest'
import { linesOf, textOf, written } from './cell-text.ts'

const sop = emptySop({ key: 's', title: 'S' })
const key = sop.steps[0]!.key
const row = (changed: typeof sop) => changed.steps[0]!

test('an artefact is a line, without the sign that counted it elsewhere', () => {
  expect(linesOf('- Surat pengantar\n\n  • Daftar data \nForm A-1')).toEqual([
    'Surat pengantar',
    'Daftar data',
    'Form A-1',
  ])
  const changed = written(sop, key, 'needs', 'Surat\n\nDaftar data')
  expect(row(changed).needs.map(({ text }) => text)).toEqual(['Surat', 'Daftar data'])
  expect(textOf(row(changed), 'needs')).toBe('Surat\nDaftar data')
})

test('a waktu is read as it is written', () => {
  expect(row(written(sop, key, 'waktu', '3 hari kerja')).waktu.kind).toBe('fixed')
  expect(row(written(sop, key, 'waktu', 'segera')).waktu.kind).toBe('conditional')
  expect(row(written(sop, key, 'waktu', ' ')).waktu).toEqual({ kind: 'none', text: null })
})

test('cells of one line stay one line', () => {
  expect(row(written(sop, key, 'activity', 'Memeriksa \n data')).activity).toBe('Memeriksa data')
})
