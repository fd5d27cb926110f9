/** The names of those who play each role, by the role's key. */
export function castOf(
  roles: readonly { key: string; players: readonly { person: { name: string } }[] }[],
): Map<string, string[]> {
  return new Map(roles.map(({ key, players }) => [key, players.map(({ person }) => person.name)]))
}
