import type { Key, Role, Sop } from '@satualur/engine'
import { likeness, plainText } from './likeness.ts'

/** Key on the sheet before to key on the sheet after; each key is in one pair at most. */
export type KeyPairs = ReadonlyMap<Key, Key>

/** Below this, two names are two things. */
const leastLikeness = 0.6

/**
 * Pairs the columns of two sheets: by key, then by the role that the law knows, then by names and aliases that are
 * alike. Where the sheets are of one lineage a key is proof; else it does not pair roles that the law knows apart.
 */
export function pairRoles(before: Sop, after: Sop, isOneLineage: boolean): KeyPairs {
  const pairs = new Map<Key, Key>()
  const taken = new Set<Key>()
  const pairUp = (isPair: (one: Role, other: Role) => boolean) => {
    for (const one of before.roles) {
      if (pairs.has(one.key)) continue
      const other = after.roles.find((role) => !taken.has(role.key) && isPair(one, role))
      if (!other) continue
      pairs.set(one.key, other.key)
      taken.add(other.key)
    }
  }
  pairUp((one, other) => one.key === other.key && (isOneLineage || !areKnownApart(one, other)))
  pairUp((one, other) => one.national !== null && one.national === other.national)
  pairUp((one, other) => !areKnownApart(one, other) && namesLikeness(one, other) === 1)
  pairUp((one, other) => !areKnownApart(one, other) && namesLikeness(one, other) >= leastLikeness)
  return pairs
}

const areKnownApart = (one: Role, other: Role) =>
  one.national !== null && other.national !== null && one.national !== other.national

function namesLikeness(one: Role, other: Role): number {
  const names = ({ name, aliases }: Role) => [name, ...aliases].map(plainText)
  return Math.max(...names(one).flatMap((name) => names(other).map((its) => likeness(name, its))))
}
