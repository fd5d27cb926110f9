import type { Player } from '../editor/findings/player.ts'

interface RolePlayed {
  key: string
  players: readonly { person: { id: string; name: string }; opd?: { id: string } | null }[]
}

/** Who plays each role, by the role's key. */
export function castOf(roles: readonly RolePlayed[]): Map<string, Player[]> {
  const told = ({ person, opd }: RolePlayed['players'][number]) => ({
    id: person.id,
    name: person.name,
    opd: opd?.id ?? null,
  })
  return new Map(roles.map(({ key, players }) => [key, players.map(told)]))
}
