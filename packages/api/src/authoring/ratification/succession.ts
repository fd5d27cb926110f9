import type { IsoDate } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { hasForce } from '../../sop/in-force.ts'

/** A version that was, is or will be in force, and from when; `until` is the first day no longer. */
export interface Standing {
  id: string
  number: number
  from: IsoDate
  until: IsoDate | null
}

/** The versions of the SOP `v.sop_id` that ever had or will have force, inside a statement. */
export const standingVersions: RawBuilder<Standing[]> = sql`(
  select coalesce(json_agg(json_build_object('id', o.id, 'number', o.number, 'from', lower(o.valid),
    'until', upper(o.valid)) order by o.valid), '[]')
  from sop_version o where o.regency_id = v.regency_id and o.sop_id = v.sop_id and ${hasForce(sql`o`)}
    and not isempty(o.valid))`

/**
 * Which version a new one takes over from on its first day, if any; or the one that stands in its way because it begins
 * on that day or later. A version only ever takes over from earlier ones: what is planned is revoked first.
 */
export function succession(
  standing: readonly Standing[],
  effectiveOn: IsoDate,
): { follows: Standing | null } | { inTheWay: Standing } {
  const inTheWay = standing.find(({ from }) => from >= effectiveOn)
  if (inTheWay) return { inTheWay }
  const follows = standing.find(({ until }) => until === null || until > effectiveOn)
  return { follows: follows ?? null }
}

/** Why a version cannot begin on that day. */
export const overlapSentence = ({ number, from }: Standing) => ({
  id: `Versi ${number} mulai berlaku ${from}. Pilih tanggal berlaku setelah tanggal itu, atau cabut dahulu versi tersebut.`,
  en: `Version ${number} takes effect on ${from}. Choose a later date, or revoke that version first.`,
})
