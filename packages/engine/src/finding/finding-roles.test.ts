import { expect, it } from 'vitest'
import { clean, found } from '../../test/clean-sop.ts'
import { drawSop } from '../../test/drawn-sop.ts'
import { castFindings } from './finding-roles.ts'

const [petugas] = clean.roles
const withColumn = { ...clean, roles: [...clean.roles, { ...petugas!, key: 'tamu', name: 'Tamu' }] }

it('a performer column without a symbol is told', () => {
  expect(found(withColumn, 'role-unused')).toMatchObject([{ severity: 'warning', place: { role: 'tamu' } }])
})

it('a performer whom nobody plays is told, in the order of the columns; an unused column needs nobody', () => {
  const sop = drawSop('a @walidata: b\nb @kepala: c\nc @produsen,walidata:')
  expect(castFindings(sop, [{ role: 'kepala', opd: null, person: 'sekda' }])).toMatchObject([
    { code: 'role-without-player', severity: 'warning', place: { role: 'walidata' } },
    { code: 'role-without-player', severity: 'warning', place: { role: 'produsen' } },
  ])
  expect(castFindings(withColumn, [{ role: 'petugas', opd: null, person: 'sekda' }])).toEqual([])
})

it('a role is played by one cast for the regency, or in every OPD that plays any role', () => {
  const sop = drawSop('a @walidata: b\nb @kepala: c\nc @produsen:')
  const casts = [
    { role: 'walidata', opd: null, person: 'diskominfo' },
    { role: 'kepala', opd: 'dinkes', person: 'kepala-dinkes' },
    { role: 'produsen', opd: 'dinkes', person: 'data-dinkes' },
    { role: 'produsen', opd: 'distan', person: 'data-distan' },
    { role: 'produsen', opd: 'distan', person: 'staf-distan' },
  ]
  expect(castFindings(sop, casts)).toMatchObject([{ place: { role: 'kepala' } }])
  expect(castFindings(sop, [...casts, { role: 'kepala', opd: 'distan', person: 'kepala-distan' }])).toEqual(
    [],
  )
})
