import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Statement } from '../database/door.ts'
import { objectOf } from './compose.ts'
import { idOf } from './id.ts'
import type { Selected } from './selection.ts'
import { isSettled } from './settled.ts'
import type { Row, Shape } from './shape.ts'
import { rowAt } from './shape.ts'

/** Texts by the place in a client's document that asks, and by the type of the answer there. */
const texts = new WeakMap<FieldNode, Map<string, string>>()

/**
 * The statement that reads one row by its id as the client asked for it: `node`, or no row. The id is its only value, so
 * the text is the same for every call of a document and is put together once.
 */
export function readingById(
  info: GraphQLResolveInfo,
  place: string,
  shape: Shape,
  id: string,
  asked: () => Selected[],
): Statement {
  const kept = texts.get(info.fieldNodes[0]!) ?? new Map<string, string>()
  texts.set(info.fieldNodes[0]!, kept)
  const known = info.fieldNodes.length === 1 && kept.get(place)
  if (known) return { sql: known, parameters: [idOf(id)] }
  const row = rowAt(0)
  const made = compile(sql`select ${objectOf(shape, asked(), 0)} as node from ${rowNamed(shape, id, row)}`)
  if (made.parameters.length === 1 && isSettled(info)) kept.set(place, made.sql)
  return made
}

/** What a statement reads from to find one row by its id, with its condition. */
export const rowNamed = ({ table, named }: Shape, id: string, row: Row): RawBuilder<unknown> =>
  named
    ? sql`${named(idOf(id))} ${row}`
    : sql`${sql.table(table)} ${row} where ${row}.regency_id = current_regency() and ${row}.id = ${idOf(id)}`

/** The statement that reads several rows by their ids, in the order of these. */
export function readingByIds(shape: Shape, ids: readonly string[], asked: Selected[]): Statement {
  const row = rowAt(0)
  const known = ids.map(idOf).filter((id) => id !== null)
  return compile(sql`select ${objectOf(shape, asked, 0)} as node from ${sql.table(shape.table)} ${row}
    where ${row}.regency_id = current_regency() and ${row}.id = any(${known}::uuid[])
    order by array_position(${known}::uuid[], ${row}.id)`)
}
