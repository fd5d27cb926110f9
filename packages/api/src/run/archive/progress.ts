import { sql } from 'kysely'
import type { Row } from '../../read-model/shape.ts'

/** What a run has come to, wherever it is kept: docs/decisions/0035. */
export const progressOf = (run: Row) => sql`case when ${run}.box is null then ${run}.progress
  else (select b.runs -> ${run}.id::text from archive_box b where b.regency_id = ${run}.regency_id and b.number = ${run}.box) end`
