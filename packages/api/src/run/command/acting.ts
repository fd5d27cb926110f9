import type { Actor, RunContext } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Entry, Inside, Token } from '../../database/door.ts'
import type { Acting } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'

type Cast = Record<string, string[]>

/** What of the surroundings of a run is read along with it. */
export interface Surroundings {
  versionId: string
  calendarRevision: number
  cast: Cast
}

/** What of the actor is read along with a run, since it depends on the run or on the day. */
export interface ActorRow {
  isSupervisor: boolean
  /** For whom they act today. */
  actsFor: string[]
}

export const actorOf = (entry: Entry, { isSupervisor, actsFor }: ActorRow): Actor => ({
  person: entry.personId,
  isAdmin: entry.access === 'admin',
  isSupervisor,
  actsFor,
})

/** What the engine needs to decide: the immutable version, the calendar in force, and who plays. */
export async function runContextOf(
  context: Acting,
  regencyId: string,
  { versionId, calendarRevision, cast }: Surroundings,
  who: Token | Inside = tokenOf(context),
): Promise<RunContext> {
  const calendar = await context.calendars.at(context.door, who, regencyId, calendarRevision)
  await context.definitions.prime(context.door, who, [versionId])
  return { sop: context.definitions.of(versionId), versionId, calendar, cast: (role) => cast[role] ?? [] }
}

export const calendarRevision = sql`(select c.revision from calendar c where c.regency_id = current_regency())`

/** Who plays each role of an SOP, for one OPD. */
export const castOf = (sop: RawBuilder<unknown>, opd: RawBuilder<unknown>) => sql`(
  select coalesce(json_object_agg(role_key, people), '{}') from (
    select p.role_key, json_agg(p.person_id order by p.person_id) as people from player p
    where p.regency_id = current_regency() and p.sop_id = ${sop} and (p.opd_id is null or p.opd_id = ${opd})
    group by p.role_key) as roles)`

/** Whether whoever is asking watches over the work of an OPD. */
export const supervises = (opd: RawBuilder<unknown>) => sql`exists (select from person me
  where me.regency_id = current_regency() and me.id = current_person() and me.is_supervisor and me.opd_id = ${opd})`
