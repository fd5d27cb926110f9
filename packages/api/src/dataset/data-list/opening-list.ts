import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { instantOf } from '../../read-model/shape.ts'

/** The list of a year, which exists as soon as something is proposed for it. */
export const openingList = (year: number, at: Instant, by: string | null) =>
  sql`insert into data_list (regency_id, year, opened_at, opened_by)
    values (current_regency(), ${year}::int, ${instantOf(at)}, ${by}::uuid) on conflict (regency_id, year) do nothing`

export const listOf = (year: number) =>
  sql`(select l.id from data_list l where l.regency_id = current_regency() and l.year = ${year}::int)`
