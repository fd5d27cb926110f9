import type { Role } from '@satualur/engine'
import { listText } from './cell-text.ts'
import type { ChangePlace, RolePair, SopChange } from './comparison.ts'
import type { Matching } from './matching.ts'
import { movedKeys } from './order.ts'
import { sideBySide } from './side-by-side.ts'

/** The columns of both sheets beside each other, with what became different in each. */
export function rolePairs(match: Matching): RolePair[] {
  const { before, after, roles } = match
  const moved = movedRoles(match)
  return sideBySide(before.roles, after.roles, roles, moved).map(([one, other]) => ({
    before: one,
    after: other,
    changes: roleChanges(one, other, match, other !== null && moved.has(other.key)),
  }))
}

/** Sheets made apart order their columns as they like. */
function movedRoles({ before, after, roles, isOneLineage }: Matching): Set<string> {
  if (!isOneLineage) return new Set()
  const kept = before.roles.flatMap(({ key }) => roles.get(key) ?? [])
  return movedKeys(
    kept,
    after.roles.map(({ key }) => key).filter((key) => kept.includes(key)),
  )
}

function roleChanges(
  before: Role | null,
  after: Role | null,
  match: Matching,
  isMoved: boolean,
): SopChange[] {
  if (before === null || after === null)
    return [
      {
        kind: before === null ? 'added' : 'removed',
        place: { ...(before && { beforeRole: before.key }), ...(after && { role: after.key }) },
        before: before?.name ?? null,
        after: after?.name ?? null,
      },
    ]
  const place: ChangePlace = { beforeRole: before.key, role: after.key }
  const texts = (role: Role) => ({
    name: role.name,
    aliases: listText(role.aliases),
    national: role.national,
    scope: role.scope,
  })
  const [one, other] = [texts(before), texts(after)]
  const cells = match.isOneLineage
    ? (['name', 'aliases', 'national', 'scope'] as const)
    : (['name', 'scope'] as const)
  return [
    ...(isMoved ? [{ kind: 'moved' as const, place, before: before.name, after: after.name }] : []),
    ...cells
      .filter((cell) => one[cell] !== other[cell])
      .map((cell): SopChange => ({
        kind: cell === 'name' || cell === 'aliases' ? 're-worded' : 're-assigned',
        place: { ...place, cell },
        before: one[cell],
        after: other[cell],
      })),
  ]
}
