import type { Sop } from '@satualur/engine'
import type { ConfigurationText } from '../source/configuration-text.ts'
import type { Misnaming, NamedPlace, Noun } from '../source/names.ts'
import { placesOf, repeatedNames, unknownNames } from '../source/names.ts'
import type { Problem } from '../source/problem.ts'
import type { PlacedCast } from './casts.ts'
import type { RegencyFile } from './regency-file.ts'
import { sopsOfSchedules } from './schedules.ts'

const opd: Noun = { id: 'OPD', en: 'OPD' }
const person: Noun = { id: 'Orang dengan surel', en: 'Person with e-mail' }
const dataset: Noun = { id: 'Dataset', en: 'Dataset' }
const sop: Noun = { id: 'SOP', en: 'SOP' }
const role: Noun = { id: 'Peran', en: 'Role' }

/** Keys that are taken twice, and names of OPDs, people, SOPs and roles that do not exist. */
export function regencyReferenceProblems(
  file: RegencyFile,
  casts: PlacedCast[],
  text: ConfigurationText,
  sops: readonly Sop[] | undefined,
): Problem[] {
  const opds = file.opds.map(({ key }, index) => placed(key, 'opds', index, 'key'))
  const people = file.people.map(({ email }, index) => placed(email, 'people', index, 'email'))
  const datasets = (file.datasets ?? []).map(({ key }, index) => placed(key, 'datasets', index, 'key'))
  const opdsNamed = [
    ...file.people.flatMap((one, index) => placesOf(one.opd, ['people', index, 'opd'])),
    ...(file.datasets ?? []).map((one, index) => placed(one.opd, 'datasets', index, 'opd')),
  ]
  const castOpds = casts.flatMap(({ opd, path }) => (opd === null ? [] : [{ key: opd, path }]))
  const players = casts.flatMap(({ players, path }) => playersNamed(players, path))
  const values = [
    ...repeatedNames(opd, opds),
    ...repeatedNames(person, people),
    ...repeatedNames(dataset, datasets),
    ...unknownNames(opd, opdsNamed, names(opds)),
    ...unknownNames(person, players, names(people)),
    ...(sops ? unknownNames(sop, sopsOfSchedules(file), names(sops)) : []),
  ]
  const fields = [...unknownNames(opd, castOpds, names(opds)), ...(sops ? castMisnamings(casts, sops) : [])]
  return [
    ...values.map(({ path, message }) => text.problemAt(path, message)),
    ...fields.map(({ path, message }) => text.problemAt(path, message, 'name')),
  ]
}

function castMisnamings(casts: PlacedCast[], sops: readonly Sop[]): Misnaming[] {
  const bySop = Map.groupBy(casts, (cast) => cast.sop)
  return [...bySop].flatMap(([key, castsOfSop]) => {
    const known = sops.find((one) => one.key === key)
    if (!known) return unknownNames(sop, [{ key, path: ['casts', key] }], names(sops))
    const roles = [...new Set(castsOfSop.map((cast) => cast.role))]
    const places = roles.map((name) => ({ key: name, path: ['casts', key, name] }))
    return unknownNames(role, places, names(known.roles))
  })
}

/** A single player stands bare; several have places of their own in the list. */
function playersNamed(players: string[], path: (string | number)[]): NamedPlace[] {
  return placesOf(players.length === 1 ? players[0] : players, path)
}

function placed(key: string | number, list: string, index: number, field: string): NamedPlace {
  return { key: String(key), path: [list, index, field] }
}

function names(things: readonly { key: string }[]): string[] {
  return things.map(({ key }) => key)
}
