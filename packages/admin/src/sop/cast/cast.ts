import type { Role } from '@satualur/engine'

export type CastRole = Pick<Role, 'key' | 'name' | 'scope'>

export interface CastPerson {
  id: string
  name: string
  position: string
  email: string
}

export interface CastOpd {
  id: string
  name: string
  shortName: string
}

/** Somebody who plays the role of this key; in an agency, or in all of them. */
export interface CastPlayer {
  role: string
  person: CastPerson
  opd: CastOpd | null
}

/** A role in one agency, or in the whole regency. */
export interface CastPlace {
  role: CastRole
  opd: CastOpd | null
  /** Those who play it here; those who play it everywhere where `standing` says so. */
  people: readonly CastPerson[]
  /**
   * `played` here by people of its own, `everywhere` by those of the whole regency, `apart` in each agency, or by
   * nobody: a `gap`, unless the agency plays no role of the SOP and stands `outside`.
   */
  standing: 'played' | 'everywhere' | 'apart' | 'gap' | 'outside'
}

export interface Cast {
  /** Roles that one cast plays for the whole regency. */
  regency: CastPlace[]
  /** The columns of the table of agencies, and its first line: who plays them in all of them. */
  roles: CastRole[]
  whole: CastPlace[]
  /** Agencies that play any role, one place for each column; and those that play none. */
  opds: CastLine[]
  others: CastLine[]
  /** Roles that lack a player somewhere. */
  gaps: CastRole[]
}

export interface CastLine {
  opd: CastOpd
  places: CastPlace[]
}

/** Who plays which role. A role of the regency that is played agency by agency all the same is shown so. */
export function castOf(
  all: readonly CastRole[],
  players: readonly CastPlayer[],
  agencies: readonly CastOpd[] = [],
): Cast {
  const known = players.filter(({ role }) => all.some(({ key }) => key === role))
  const opdsOf = (role: CastRole) => known.filter((player) => player.opd && player.role === role.key)
  const peopleIn = (role: CastRole, opd: CastOpd | null) =>
    known
      .filter((player) => player.role === role.key && (player.opd?.id ?? null) === (opd?.id ?? null))
      .map(({ person }) => person)

  const wholePlace = (role: CastRole): CastPlace => {
    const people = peopleIn(role, null)
    const alone = opdsOf(role).length > 0 ? 'apart' : 'gap'
    return { role, opd: null, people, standing: people.length > 0 ? 'played' : alone }
  }
  const roles = all.filter((role) => role.scope === 'opd' || opdsOf(role).length > 0)
  const whole = roles.map(wholePlace)
  const lineOf = (opd: CastOpd, alone: 'gap' | 'outside'): CastLine => ({
    opd,
    places: roles.map((role, column): CastPlace => {
      const own = peopleIn(role, opd)
      if (own.length > 0) return { role, opd, people: own, standing: 'played' }
      const { people } = whole[column]!
      return { role, opd, people, standing: people.length > 0 ? 'everywhere' : alone }
    }),
  })

  const playing = new Map(known.flatMap(({ opd }) => (opd ? [[opd.id, opd]] : [])))
  const regency = all.filter((role) => !roles.includes(role)).map(wholePlace)
  const opds = byShortName([...playing.values()]).map((opd) => lineOf(opd, 'gap'))
  const places = [...regency, ...whole, ...opds.flatMap((line) => line.places)]
  return {
    ...{ regency, roles, whole, opds },
    others: byShortName(agencies.filter(({ id }) => !playing.has(id))).map((opd) => lineOf(opd, 'outside')),
    gaps: all.filter((role) => places.some((place) => place.role === role && place.standing === 'gap')),
  }
}

const byShortName = (opds: readonly CastOpd[]): CastOpd[] =>
  opds.toSorted((one, other) => one.shortName.localeCompare(other.shortName, 'id'))
