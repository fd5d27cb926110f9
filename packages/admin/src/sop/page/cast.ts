export interface CastPerson {
  id: string
  name: string
  position: string
}

export interface CastOpd {
  id: string
  name: string
  shortName: string
}

export interface CastRole {
  key: string
  name: string
  scope: 'REGENCY' | 'OPD'
  players: readonly { person: CastPerson; opd?: CastOpd | null }[]
}

export interface Cast {
  /** Roles that one cast plays for the whole regency. */
  regency: { role: CastRole; people: CastPerson[] }[]
  /** The columns of the table of agencies. */
  roles: CastRole[]
  /** Each agency that plays any role, with the people of each column; an empty cell is a gap. */
  opds: { opd: CastOpd; cells: CastPerson[][] }[]
}

/** Who plays which role. Whoever plays an agency's role for the whole regency plays it in every agency. */
export function castOf(all: readonly CastRole[]): Cast {
  const roles = all.filter(({ scope }) => scope === 'OPD')
  const opds = new Map<string, CastOpd>()
  for (const { opd } of roles.flatMap(({ players }) => players)) if (opd) opds.set(opd.id, opd)
  const peopleOf = (role: CastRole, opd: string) =>
    role.players.filter((player) => !player.opd || player.opd.id === opd).map(({ person }) => person)
  return {
    regency: all
      .filter(({ scope }) => scope === 'REGENCY')
      .map((role) => ({ role, people: role.players.map(({ person }) => person) })),
    roles,
    opds: [...opds.values()]
      .sort((one, other) => one.name.localeCompare(other.name, 'id'))
      .map((opd) => ({ opd, cells: roles.map((role) => peopleOf(role, opd.id)) })),
  }
}
