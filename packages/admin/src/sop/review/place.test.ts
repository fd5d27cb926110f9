import { addRole, emptySop, insertStep } from '@satualur/authoring'
import { expect, it } from 'vitest'
import { placeName } from './place.ts'

const sop = addRole(insertStep(emptySop({ key: 'contoh', title: 'Contoh' }), 1), 'Walidata')
const [first, second] = sop.steps.map(({ key }) => key)
const role = sop.roles[0]!.key

it.each([
  ['the whole SOP', {}, 'seluruh SOP'],
  ['a row', { step: second }, 'langkah 2'],
  ['a cell by its column', { step: first, cell: 'waktu' }, 'langkah 1, waktu'],
  ['a performer’s cell by the performer', { step: first, role }, 'langkah 1, Walidata'],
  ['a performer’s column', { role }, 'Walidata'],
  ['a row that is gone as the whole SOP', { step: 'hilang', cell: 'waktu' }, 'seluruh SOP'],
])('a comment names %s', (_, place, name) => {
  expect(placeName(sop, place)).toBe(name)
})
