import type { Role as RoleCell } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { asAdmin } from '../graphql/as-admin.ts'
import type { Context } from '../graphql/context.ts'
import { NotFound } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { ofSop, stateToday } from './in-force.ts'
import type { SetPlayersInput, SetPlayersResult } from './set-players.type.ts'
import { PlayersSet, RoleUnknown } from './set-players.type.ts'
import { sopShape } from './sop.shape.ts'
import type { Sop } from './sop.type.ts'

/** Nobody can be cast twice in one place, and the order says nothing. */
type Cast = Omit<SetPlayersInput, 'people' | 'opd'> & { opd: string | null; people: (string | null)[] }

interface Found {
  sopKey: string
  /** As the version in force has it, or else one to come, or else the draft. */
  role: RoleCell | null
  isOpdKnown: boolean
  knownPeople: number
}

/**
 * Says who plays a role, in one OPD or in the whole regency: who is not named plays it there no longer. Open tasks stay
 * with whom they were given to.
 */
export function setPlayers(
  context: Context,
  info: GraphQLResolveInfo,
  input: SetPlayersInput,
): Promise<typeof SetPlayersResult> {
  const cast: Cast = { ...input, opd: input.opd ?? null, people: [...new Set(input.people.map(idOf))] }
  return asAdmin<Found, typeof SetPlayersResult>(context, reading(cast), async (acting, found) => {
    const { locale, door, entry } = acting
    if (!found) return new NotFound(locale)
    if (!found.role) return new RoleUnknown(locale)
    if (!found.isOpdKnown) return new NotFound(locale, noOpd)
    if (found.knownPeople < cast.people.length) return new NotFound(locale, noPerson)
    await door.withinTelling(entry, holding(cast), casting(cast))
    const sop = await readOne<Sop>(acting, info, {
      shape: sopShape,
      asked: selectedBelow(info, 'PlayersSet', 'sop', 'Sop'),
      where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${idOf(cast.sop)}`,
    })
    // It was thrown away in the meantime.
    if (!sop) return new NotFound(locale)
    return Object.assign(new PlayersSet(), { sop, role: { ...found.role, sopKey: found.sopKey } })
  })
}

const living = sql`array['effective', 'ratified', 'in-review', 'draft']`

function reading({ sop, role, opd, people }: Cast) {
  const v = sql`v`
  return compile(sql<Found>`select s.key as "sopKey",
      (select role from sop_version v, jsonb_array_elements(v.content -> 'roles') as role
        where ${ofSop(sql`s`, v)} and ${stateToday(v)} = any(${living}) and role ->> 'key' = ${role}
        order by array_position(${living}, ${stateToday(v)}), v.number desc limit 1) as role,
      (${opd === null}::boolean or exists (select from opd o
        where o.regency_id = s.regency_id and o.id = ${idOf(opd ?? '')}::uuid)) as "isOpdKnown",
      (select count(*)::int from person p where p.regency_id = s.regency_id and p.is_active
        and p.id = any(${people}::uuid[])) as "knownPeople"
    from sop s where s.regency_id = current_regency() and s.id = ${idOf(sop)}`)
}

/** Of two who cast one SOP at once, the later one begins when the first has ended: casts are whole, never a mixture. */
const holding = ({ sop }: Cast) =>
  compile(
    sql`select from sop s where s.regency_id = current_regency() and s.id = ${idOf(sop)} for no key update`,
  )

/** A role is cast for the whole regency or for each OPD, as a configuration file has it. */
const casting = ({ sop, role, opd, people }: Cast) =>
  compile(sql`with given as (select ${idOf(opd ?? '')}::uuid as opd_id),
    ended as (
      delete from player p using given where p.regency_id = current_regency() and p.sop_id = ${idOf(sop)}
        and p.role_key = ${role} and ((p.opd_id is null) <> (given.opd_id is null)
          or p.opd_id is not distinct from given.opd_id and p.person_id <> all(${people}::uuid[])))
    insert into player (regency_id, sop_id, role_key, opd_id, person_id)
    select s.regency_id, s.id, ${role}, given.opd_id, p.id from given, sop s
      join person p on p.regency_id = s.regency_id and p.id = any(${people}::uuid[])
    where s.regency_id = current_regency() and s.id = ${idOf(sop)}
    on conflict do nothing`)

const noOpd = {
  id: 'OPD ini tidak ditemukan. Muat ulang halaman lalu coba lagi.',
  en: 'This agency was not found. Reload the page and try again.',
}

const noPerson = {
  id: 'Salah seorang yang dipilih tidak lagi mempunyai akun di sini. Muat ulang halaman, lalu pilih kembali.',
  en: 'Somebody you chose no longer has an account here. Reload the page and choose again.',
}
