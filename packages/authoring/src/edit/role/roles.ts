import type { Act, Key, NationalRole, Role, Sop } from '@satualur/engine'
import { freshKey } from '../fresh-key.ts'
import { changeActs, eachChanged, explicit, movedTo, once, within, withParts } from '../rewrite.ts'
import { performedBy } from './performers.ts'

/** A performer column at this place, counted from 0; the last one where none is said. */
export function addRole(sop: Sop, name: string, at: number = sop.roles.length): Sop {
  const key = freshKey(
    sop.roles.map((role) => role.key),
    name,
  )
  const role: Role = { key, name, aliases: [], national: null, scope: 'regency', mark: explicit }
  return { ...sop, roles: sop.roles.toSpliced(within(at, sop.roles.length), 0, role) }
}

/** Another column head; the key stays. */
export function renameRole(sop: Sop, role: Key, name: string): Sop {
  return changeRole(sop, role, (one) =>
    one.name === name && one.mark.kind === 'explicit' ? one : { ...one, name, mark: explicit },
  )
}

export function moveRole(sop: Sop, role: Key, to: number): Sop {
  const from = sop.roles.findIndex(({ key }) => key === role)
  return from < 0 ? sop : withParts(sop, { roles: movedTo(sop.roles, from, to) })
}

/** One column of two: `into` performs what `from` did, and is known by its names too. */
export function mergeRoles(sop: Sop, from: Key, into: Key): Sop {
  const merged = sop.roles.find(({ key }) => key === from)
  if (!merged || from === into || !sop.roles.some(({ key }) => key === into)) return sop
  const performed = changePerformers(sop, from, (performers) =>
    once(performers.map((role) => (role === from ? into : role))),
  )
  const named = changeRole(performed, into, (one) => {
    const aliases = once([...one.aliases, merged.name, ...merged.aliases])
    return { ...one, aliases: aliases.filter((alias) => alias !== one.name && alias.trim() !== '') }
  })
  return { ...named, roles: named.roles.filter(({ key }) => key !== from) }
}

/** Without the column; its symbols stay in their rows, in no column or in the others that they stood across. */
export function removeRole(sop: Sop, role: Key): Sop {
  if (!sop.roles.some(({ key }) => key === role)) return sop
  const performed = changePerformers(sop, role, (performers) => performers.filter((key) => key !== role))
  return { ...performed, roles: performed.roles.filter(({ key }) => key !== role) }
}

/** The role that national law knows it as, so that variants can be compared. */
export function setNational(sop: Sop, role: Key, national: NationalRole | null): Sop {
  return changeRole(sop, role, (one) => (one.national === national ? one : { ...one, national }))
}

export function setScope(sop: Sop, role: Key, scope: Role['scope']): Sop {
  return changeRole(sop, role, (one) => (one.scope === scope ? one : { ...one, scope }))
}

function changeRole(sop: Sop, key: Key, change: (role: Role) => Role): Sop {
  return withParts(sop, { roles: eachChanged(sop.roles, (role) => (role.key === key ? change(role) : role)) })
}

function changePerformers(sop: Sop, role: Key, change: (performers: Key[]) => Key[]): Sop {
  return changeActs(sop, (act: Act) =>
    act.performers.includes(role) ? performedBy(act, change(act.performers)) : act,
  )
}
