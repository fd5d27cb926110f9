import { expect, it } from 'vitest'
import { clean, found } from '../test/clean-sop.ts'
import { drawSop } from '../test/drawn-sop.ts'
import { castFindings } from './finding-roles.ts'

const [petugas] = clean.roles
const withColumn = { ...clean, roles: [...clean.roles, { ...petugas!, key: 'tamu', name: 'Tamu' }] }

it('a performer column without a symbol is told', () => {
  expect(found(withColumn, 'role-unused')).toMatchObject([{ severity: 'warning', place: { role: 'tamu' } }])
})

it('a performer whom nobody plays is told, in the order of the columns; an unused column needs nobody', () => {
  const sop = drawSop('a @walidata: b\nb @kepala: c\nc @produsen,walidata:')
  expect(castFindings(sop, new Set(['kepala']))).toMatchObject([
    { code: 'role-without-player', severity: 'warning', place: { role: 'walidata' } },
    { code: 'role-without-player', severity: 'warning', place: { role: 'produsen' } },
  ])
  expect(castFindings(withColumn, new Set(['petugas']))).toEqual([])
})
