import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

/** The zone that the days of a regency are counted in. */
export const zone = sql`(select c.content ->> 'zone' from calendar c where c.regency_id = current_regency())`

/** The day in the regency's zone at an instant, told as a timestamp. */
export const dayAt = (at: RawBuilder<unknown>) => sql<string>`(${at} at time zone ${zone})::date`
