import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

/**
 * The task that a row of a document names by its run, act and attempt. Looked up one by one: however few the rows are, a
 * join would read all tasks of the regency where it takes them for few.
 */
export const taskNamed = (row: RawBuilder<unknown>) => sql`(
  select t.* from task t where t.regency_id = current_regency() and t.run_id = ${row}.run and t.act_key = ${row}.act
    and t.attempt = ${row}.attempt limit 1)`
