import { expect, test } from 'vitest'
import { castOf, type CastRole } from './cast.ts'

const person = (position: string) => ({ id: position, name: position, position })
const opd = (shortName: string) => ({ id: shortName, name: `Dinas ${shortName}`, shortName })
const role = (key: string, scope: CastRole['scope'], ...players: CastRole['players']): CastRole => ({
  key,
  name: key,
  scope,
  players,
})

test('a role of the whole regency is played once; a role of the agencies in each of them', () => {
  const cast = castOf([
    role('walidata', 'REGENCY', { person: person('Kepala Bidang Statistik') }),
    role('produsen', 'OPD', { person: person('Pengelola Data Dinkes'), opd: opd('Dinkes') }),
  ])
  expect(cast.regency.map(({ role, people }) => [role.key, people.length])).toEqual([['walidata', 1]])
  expect(cast.opds.map((row) => [row.opd.shortName, row.cells.map((people) => people.length)])).toEqual([
    ['Dinkes', [1]],
  ])
})

test('an agency that plays one role and not the other shows a gap', () => {
  const cast = castOf([
    role(
      'produsen',
      'OPD',
      { person: person('a'), opd: opd('Dinkes') },
      { person: person('b'), opd: opd('Bapperida') },
    ),
    role('pemeriksa', 'OPD', { person: person('c'), opd: opd('Dinkes') }),
  ])
  expect(cast.opds.map((row) => [row.opd.shortName, ...row.cells.map((people) => people.length)])).toEqual([
    ['Bapperida', 1, 0],
    ['Dinkes', 1, 1],
  ])
})

test('whoever plays an agency role for the whole regency fills every gap', () => {
  const cast = castOf([
    role('produsen', 'OPD', { person: person('a'), opd: opd('Dinkes') }),
    role('pemeriksa', 'OPD', { person: person('b'), opd: null }),
  ])
  expect(cast.opds[0]!.cells[1]!.map(({ position }) => position)).toEqual(['b'])
})

test('a role that nobody plays is still listed', () => {
  expect(castOf([role('forum', 'REGENCY')]).regency).toEqual([{ role: role('forum', 'REGENCY'), people: [] }])
  expect(castOf([role('produsen', 'OPD')]).roles.map(({ key }) => key)).toEqual(['produsen'])
})
