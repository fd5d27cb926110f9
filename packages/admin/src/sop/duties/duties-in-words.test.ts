import { expect, test } from 'vitest'
import { dutiesOf, type AskedUse, type AskingStep } from './duties-in-words.ts'

const all = ['NOTE', 'LINK', 'FILE', 'RESOURCE'] as const
const use = (text: string, more: Partial<AskedUse> = {}): AskedUse => ({
  text,
  isRequired: false,
  kinds: all,
  ...more,
})
const step = (key: string, number: string | null, more: Partial<AskingStep> = {}): AskingStep => ({
  key,
  number,
  needs: [use('Data')],
  yields: [],
  apartFrom: [],
  ...more,
})
const first = step('a', '1.')
const second = step('b', null)

test('rows that ask nothing are left out', () => {
  expect(dutiesOf([first, second], 'id')).toEqual([])
})

test('what has to be handed in, and in which kinds, is said of each artefact', () => {
  const asking = step('c', '3', {
    needs: [use('Surat', { isRequired: true }), use('Data')],
    yields: [use('Laporan', { isRequired: true, kinds: ['FILE', 'LINK'] }), use('Nota', { kinds: ['NOTE'] })],
  })
  expect(dutiesOf([first, asking], 'id')).toMatchObject([
    {
      name: 'Langkah 3',
      sentences: [
        '“Surat”: wajib diserahkan',
        '“Laporan”: wajib diserahkan sebagai berkas atau tautan',
        '“Nota”: diterima sebagai catatan',
      ],
    },
  ])
})

test('the steps that a row is kept apart from are called as on the sheet', () => {
  const apart = step('c', '3', { apartFrom: [first, second] })
  expect(dutiesOf([first, second, apart], 'id')[0]!.sentences).toEqual([
    'Tidak boleh oleh pelaksana langkah 1 atau baris 2',
  ])
})
