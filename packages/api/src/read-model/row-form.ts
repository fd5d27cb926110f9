import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

/** One part of a row: its value in the statement and, where that is not yet what the resolvers take, how it is unpacked. */
export interface Part {
  value: RawBuilder<unknown>
  unpack?: ((came: never) => unknown) | undefined
}

/** How the parts of a row become one JSON value. */
export type Form = (parts: ReadonlyMap<string, Part>) => Part

/** Values with their names: what is put into statements that are written by hand. */
export const named: Form = (parts) => {
  const pairs = [...parts].map(([name, { value }]) => sql`${sql.lit(name)}, ${value}`)
  if (pairs.length <= pairsAtOnce) return { value: sql`json_build_object(${sql.join(pairs)})` }
  const objects = inPieces(pairs, pairsAtOnce).map((piece) => sql`jsonb_build_object(${sql.join(piece)})`)
  return { value: sql`(${sql.join(objects, sql` || `)})::json` }
}

/** Values in their order alone, which the database writes in half the time; the process gives them their names. */
export const packed: Form = (parts) => {
  const names = [...parts.keys()]
  const unpacks = [...parts.values()].map(({ unpack }) => unpack)
  const lists = inPieces([...parts.values()], valuesAtOnce).map(
    (piece) => sql`json_build_array(${sql.join(piece.map(({ value }) => value))})`,
  )
  const unpackAll = (values: never[]) => {
    const row: Record<string, unknown> = {}
    for (const [index, name] of names.entries()) {
      const value = values[index]!
      const unpack = unpacks[index]
      row[name] = unpack && value !== null ? unpack(value) : value
    }
    return row
  }
  return lists.length <= 1
    ? { value: lists[0] ?? sql`json_build_array()`, unpack: unpackAll }
    : {
        value: sql`json_build_array(${sql.join(lists)})`,
        unpack: (pieces: never[][]) => unpackAll(pieces.flat()),
      }
}

/** A function of the database takes a hundred arguments; who asks for more of one thing gets it in pieces. */
const valuesAtOnce = 100
const pairsAtOnce = 50

const inPieces = <One>(all: One[], atOnce: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, piece) =>
    all.slice(piece * atOnce, (piece + 1) * atOnce),
  )
