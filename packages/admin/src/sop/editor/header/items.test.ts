import { expect, test } from 'vitest'
import { movedItem, pastedItems } from './items.ts'

test('a pasted list is split into its items, and loses what counted them', () => {
  expect(
    pastedItems('1. Undang-Undang Nomor 14\r\n2) Perpres 39\n\n- ATK\na. Komputer\n• 2 rim kertas'),
  ).toEqual(['Undang-Undang Nomor 14', 'Perpres 39', 'ATK', 'Komputer', '2 rim kertas'])
})

test('an item moves by one place and no further than the ends', () => {
  expect(movedItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(movedItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(movedItem(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
})
