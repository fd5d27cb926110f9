import { onePersonFindings } from './finding-duties.ts'
import { finding, type Finding } from './finding.ts'
import type { Key, Sop } from '../sop.ts'

/** Performer columns without a symbol: leftovers of another sheet, or work that nobody has drawn yet. */
export function roleFindings(sop: Sop): Finding[] {
  const performing = performers(sop)
  return sop.roles
    .filter(({ key }) => !performing.has(key))
    .map(({ key }) => finding('role-unused', { role: key }, {}))
}

/** That somebody plays a role: in one OPD, or for the whole regency where there is none. */
export interface Played {
  role: Key
  opd: string | null
  person: string
}

/**
 * The roles that have a player wherever they need one: for the whole regency, or in every OPD that plays any role of
 * the SOP. An OPD that plays none does not run it.
 */
function playedRoles(casts: readonly Played[]): ReadonlySet<Key> {
  const opds = new Set(casts.flatMap(({ opd }) => opd ?? []))
  const places = Map.groupBy(casts, ({ role }) => role)
  const isPlayed = (those: readonly Played[]) =>
    those.some(({ opd }) => opd === null) || new Set(those.map(({ opd }) => opd)).size === opds.size
  return new Set([...places].filter(([, those]) => isPlayed(those)).map(([role]) => role))
}

/**
 * The performers whom nobody plays, in the order of the columns, and the steps that have to be performed by different
 * people but are not. Who plays is not part of the SOP, so `findings` cannot know it. An unused column needs nobody.
 */
export function castFindings(sop: Sop, casts: readonly Played[]): Finding[] {
  const played = playedRoles(casts)
  const performing = performers(sop)
  const unplayed = sop.roles.filter(({ key }) => performing.has(key) && !played.has(key))
  return [
    ...unplayed.map(({ key }) => finding('role-without-player', { role: key }, {})),
    ...onePersonFindings(sop, casts),
  ]
}

const performers = (sop: Sop): ReadonlySet<Key> =>
  new Set(sop.steps.flatMap(({ acts }) => acts.flatMap((act) => act.performers)))
