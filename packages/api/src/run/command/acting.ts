import type { Actor, Instant, RunContext } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Door, Entry, Inside, Token } from '../../database/door.ts'
import type { Acting } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { instantOf } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'

/** Who plays which role: the role's key and the person. */
export type Cast = [role: string, person: string][]

/** What of the surroundings of a run is read along with it. */
export interface Surroundings {
  versionId: string
  calendarRevision: number
  cast: Cast
}

/** Whoever came in, as they stand to the run of an OPD on the day of a command. Only a deputy's day is asked for. */
export async function actorIn(
  { door, clock }: Acting,
  entry: Entry,
): Promise<(run: { opdId: string }) => Actor> {
  const actsFor = entry.isDeputy ? await representedBy(door, entry, clock()) : []
  return ({ opdId }) => ({
    person: entry.personId,
    isAdmin: entry.access === 'admin',
    isSupervisor: entry.supervisedOpdId === opdId,
    actsFor,
  })
}

async function representedBy(door: Door, entry: Entry, now: Instant): Promise<string[]> {
  const asked = compile(
    sql<{ people: string[] }>`select acts_for(current_person(), ${dayAt(instantOf(now))}) as people`,
  )
  return (await door.within<{ people: string[] }>(entry, asked))[0]!.people
}

/** What the engine needs to decide: the immutable version, the calendar in force, and who plays. */
export async function runContextOf(
  context: Acting,
  regencyId: string,
  { versionId, calendarRevision, cast }: Surroundings,
  who: Token | Inside = tokenOf(context),
): Promise<RunContext> {
  const calendar = await context.calendars.at(context.door, who, regencyId, calendarRevision)
  await context.definitions.prime(context.door, who, [versionId])
  const players = (role: string) => cast.flatMap(([played, person]) => (played === role ? [person] : []))
  return { sop: context.definitions.of(versionId), versionId, calendar, cast: players }
}

export const calendarRevision = sql`(select c.revision from calendar c where c.regency_id = current_regency())`

/** Who plays the roles of an SOP, for one OPD. */
export const castOf = (sop: RawBuilder<unknown>, opd: RawBuilder<unknown>) => sql<Cast>`(
  select coalesce(json_agg(json_build_array(p.role_key, p.person_id) order by p.person_id), '[]') from player p
  where p.regency_id = current_regency() and p.sop_id = ${sop} and (p.opd_id is null or p.opd_id = ${opd}))`
