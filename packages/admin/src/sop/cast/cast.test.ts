import { expect, test } from 'vitest'
import { castOf, type Cast, type CastOpd, type CastPlayer, type CastRole } from './cast.ts'

const person = (position: string) => ({
  id: position,
  name: position,
  position,
  email: `${position}@contoh.id`,
})
const opd = (shortName: string): CastOpd => ({ id: shortName, name: `Dinas ${shortName}`, shortName })
const role = (key: string, scope: CastRole['scope']): CastRole => ({ key, name: key, scope })
const player = (role: string, position: string, agency?: string): CastPlayer => ({
  ...{ role, person: person(position) },
  opd: agency ? opd(agency) : null,
})
const produsen = role('produsen', 'opd')
const pemeriksa = role('pemeriksa', 'opd')
const walidata = role('walidata', 'regency')

const told = (places: Cast['whole']) =>
  places.map(({ people, standing }) => [standing, ...people.map(({ id }) => id)].join(' '))
const lines = (all: Cast['opds']) => all.map(({ opd, places }) => [opd.shortName, ...told(places)])

test('a role of the whole regency is played once; a role of the agencies in each of them', () => {
  const cast = castOf(
    [walidata, produsen],
    [player('walidata', 'kabid'), player('produsen', 'pengelola', 'Dinkes')],
  )
  expect(told(cast.regency)).toEqual(['played kabid'])
  expect([told(cast.whole), lines(cast.opds)]).toEqual([['apart'], [['Dinkes', 'played pengelola']]])
  expect(cast.gaps).toEqual([])
})

test('an agency that plays one role and not the other shows a gap', () => {
  const players = [
    player('produsen', 'a', 'Dinkes'),
    player('produsen', 'b', 'Bapperida'),
    player('pemeriksa', 'c', 'Dinkes'),
  ]
  const cast = castOf([produsen, pemeriksa], players)
  expect(lines(cast.opds)).toEqual([
    ['Bapperida', 'played b', 'gap'],
    ['Dinkes', 'played a', 'played c'],
  ])
  expect(cast.gaps).toEqual([pemeriksa])
})

test('whoever plays an agency role for the whole regency plays it in every agency', () => {
  const cast = castOf([produsen, pemeriksa], [player('produsen', 'a', 'Dinkes'), player('pemeriksa', 'b')])
  expect(told(cast.whole)).toEqual(['apart', 'played b'])
  expect(lines(cast.opds)).toEqual([['Dinkes', 'played a', 'everywhere b']])
  expect(cast.gaps).toEqual([])
})

test('an agency that plays no role of the SOP stands outside, and lacks nobody', () => {
  const agencies = [opd('Dinkes'), opd('Kominfo')]
  const cast = castOf([produsen], [player('produsen', 'a', 'Dinkes')], agencies)
  expect(lines(cast.opds)).toEqual([['Dinkes', 'played a']])
  expect([lines(cast.others), cast.gaps]).toEqual([[['Kominfo', 'outside']], []])
})

test('a role that nobody plays is still listed, as a gap', () => {
  const cast = castOf([walidata, produsen], [], [opd('Dinkes')])
  expect([told(cast.regency), told(cast.whole)]).toEqual([['gap'], ['gap']])
  expect(lines(cast.others)).toEqual([['Dinkes', 'outside']])
  expect(cast.gaps).toEqual([walidata, produsen])
})

test('a role of the regency that is played agency by agency is shown so', () => {
  const cast = castOf([walidata], [player('walidata', 'a', 'Dinkes')])
  expect([cast.regency, cast.roles, lines(cast.opds)]).toEqual([[], [walidata], [['Dinkes', 'played a']]])
})

test('who plays a role that the SOP no longer has is not shown', () => {
  const cast = castOf([produsen], [player('lama', 'a', 'Dinkes')])
  expect([cast.opds, told(cast.whole)]).toEqual([[], ['gap']])
})
