import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Selected } from './selection.ts'

/** The name of a table's row inside a statement. */
export type Row = RawBuilder<unknown>

/** How a field of a GraphQL type is read from the rows of a table. */
export type Read =
  | { from: 'column'; value: (row: Row) => RawBuilder<unknown> }
  /** Computed in the server from these other fields, shown or hidden. */
  | { from: 'fields'; names: string[] }
  | Relation
  /** Depends on its arguments: its value lies under the name in the answer. */
  | { from: 'arguments'; value: (row: Row, selected: Selected, depth: number) => RawBuilder<unknown> }

export interface Relation {
  from: 'one' | 'many'
  shape: () => Shape
  /** What the children are read from, where that is not their table. */
  rows?: (parent: Row) => RawBuilder<unknown>
  where: (parent: Row, child: Row) => RawBuilder<unknown>
  orderBy?: (child: Row) => RawBuilder<unknown>
  /** Hidden fields of the parent that the server's field resolver needs beside the rows. */
  needs?: string[]
  /** Hidden fields of the child that it needs. */
  childNeeds?: string[]
}

/** How a GraphQL type is read: one table, and for each field where it comes from. */
export interface Shape {
  type: string
  table: string
  /** The row with this id, in the regency that asks, where the table alone does not find it soon. */
  named?: (id: string | null) => RawBuilder<unknown>
  reads: Record<string, Read>
}

export const column = (name: string): Read => ({
  from: 'column',
  value: (row) => sql`${row}.${sql.ref(name)}`,
})
/** An instant, as milliseconds since 1970. */
export const instant = (name: string): Read => ({
  from: 'column',
  value: (row) => milliseconds(sql`${row}.${sql.ref(name)}`),
})
export const value = (value: (row: Row) => RawBuilder<unknown>): Read => ({ from: 'column', value })
export const computed = (...names: string[]): Read => ({ from: 'fields', names })
/** And back: an instant as a statement takes it. */
export const instantOf = (at: number) => sql`to_timestamp(${at / 1000}::float8)`
export const milliseconds = (at: RawBuilder<unknown>) => sql`(date_part('epoch', ${at}) * 1000)`

/** The usual reference inside a regency: the parent's column holds the child's id. */
export const reference = (shape: () => Shape, name: string): Read => ({
  from: 'one',
  shape,
  where: (parent, child) =>
    sql`${child}.regency_id = ${parent}.regency_id and ${child}.id = ${parent}.${sql.ref(name)}`,
})

/** Rows are named by depth, so that the same question always becomes the same text and its plan is kept. */
export const rowAt = (depth: number): Row => sql.raw(`r${depth}`)
