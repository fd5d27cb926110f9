import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { personShape } from '../people/person.shape.ts'
import { objectOf } from '../read-model/compose.ts'
import type { Selected } from '../read-model/selection.ts'
import type { Row } from '../read-model/shape.ts'
import { rowAt } from '../read-model/shape.ts'

/** Whom a column of a row names, with what is asked of them; nobody where nothing is. */
export function personOf(row: Row, column: string, asked: Selected[], depth: number): RawBuilder<unknown> {
  if (asked.length === 0) return sql`null::json`
  const person = rowAt(depth)
  return sql`(select ${objectOf(personShape, asked, depth)} from person ${person}
    where ${person}.regency_id = ${row}.regency_id and ${person}.id = ${row}.${sql.ref(column)})`
}
