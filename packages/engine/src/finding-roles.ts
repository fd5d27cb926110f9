import { finding, type Finding } from './finding.ts'
import type { Key, Sop } from './sop.ts'

/** Performer columns without a symbol: leftovers of another sheet, or work that nobody has drawn yet. */
export function roleFindings(sop: Sop): Finding[] {
  const performing = performers(sop)
  return sop.roles
    .filter(({ key }) => !performing.has(key))
    .map(({ key }) => finding('role-unused', { role: key }, {}))
}

/**
 * The performers whom nobody plays, in the order of the columns. `playedRoles` are the roles that have a player
 * wherever they need one: in the regency, or in every OPD that runs the SOP. Who plays is not part of the SOP, so
 * `findings` cannot know it. An unused column needs nobody.
 */
export function castFindings(sop: Sop, playedRoles: ReadonlySet<Key>): Finding[] {
  const performing = performers(sop)
  return sop.roles
    .filter(({ key }) => performing.has(key) && !playedRoles.has(key))
    .map(({ key }) => finding('role-without-player', { role: key }, {}))
}

const performers = (sop: Sop): ReadonlySet<Key> =>
  new Set(sop.steps.flatMap(({ acts }) => acts.flatMap((act) => act.performers)))
