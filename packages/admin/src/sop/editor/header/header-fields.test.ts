import { expect, test } from 'vitest'
import { dateWith, ratifierWith } from './header-fields.ts'

test('a signature is there as soon as one line of it is, and gone with its last', () => {
  const named = ratifierWith(null, 'name', 'Pejabat Pengesah')
  expect(named).toEqual({ position: '', name: 'Pejabat Pengesah', rank: null, nip: null })
  expect(ratifierWith(named, 'name', '')).toBeNull()
})

test('a date keeps its printed words, and either stands alone', () => {
  const both = dateWith({ date: null, text: '11 April' }, { date: '2022-04-11' })
  expect(both).toEqual({ date: '2022-04-11', text: '11 April' })
  expect(dateWith(both, { text: '' })).toEqual({ date: '2022-04-11' })
  expect(dateWith({ date: '2022-04-11' }, { date: '' })).toBeNull()
  expect(dateWith(null, { text: '-' })).toEqual({ date: null, text: '-' })
})
