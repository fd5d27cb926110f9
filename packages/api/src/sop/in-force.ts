import type { IsoDate } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { isAdmin } from '../people/is-admin.ts'
import type { Row } from '../read-model/shape.ts'
import { dayAt } from '../regency/today.ts'

/** Today in the regency's own zone. */
const today = dayAt(sql`now()`)

/** Versions that were, are or will be in force: their ranges never overlap. */
export const hasForce = (version: Row) => sql`${version}.state in ('effective', 'superseded', 'revoked')`

/** Whether the version is in force on that day, or today. */
export const isInForce = (version: Row, day: IsoDate | null = null) =>
  sql`(${hasForce(version)} and ${version}.valid @> ${day === null ? today : sql`${day}::date`})`

export const isDraft = (version: Row) => sql`${version}.state in ('draft', 'in-review')`

/** Drafts are the admins' own; everybody reads what is or was in force. */
export const isShown = (version: Row) => sql`(not ${isDraft(version)} or ${isAdmin})`

/** An SOP that is nothing but a draft is shown as its draft is. */
export const isSopShown = (sop: Row) => sql`(${isAdmin} or exists (select from sop_version shown
  where ${ofSop(sop, sql`shown`)} and not ${isDraft(sql`shown`)}))`

export const ofSop = (sop: Row, version: Row) =>
  sql`${version}.regency_id = ${sop}.regency_id and ${version}.sop_id = ${sop}.id`

/** Which of the versions in the chain is the effective one follows from the day, so nothing has to turn it over at midnight. */
export const stateToday = (version: Row) => sql`case
  when ${isDraft(version)} then ${version}.state
  when ${version}.valid @> ${today} then 'effective'
  when lower(${version}.valid) > ${today} then 'ratified'
  when ${version}.state = 'revoked' then 'revoked'
  else 'superseded' end`

/** The day on which a version in force has stood as long as the regency lets one stand. */
export const reviewDueOn = (version: Row): RawBuilder<string | null> => sql`(
  select (lower(${version}.valid) + make_interval(months => r.sop_review_months))::date
  from regency r where r.id = ${version}.regency_id and ${isInForce(version)})`

export const isReviewDue = (sop: Row) => sql`exists (select from sop_version standing
  where ${ofSop(sop, sql`standing`)} and ${reviewDueOn(sql`standing`)} <= ${today})`
