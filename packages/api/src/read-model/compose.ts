import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { isDeepStrictEqual } from 'node:util'
import { badInput } from '../graphql/faults.ts'
import type { Selected } from './selection.ts'
import { hidden } from './selection.ts'
import type { Form, Part } from './row-form.ts'
import { named, packed } from './row-form.ts'
import type { Relation, Row, Shape } from './shape.ts'
import { rowAt } from './shape.ts'

/** One JSON object per row with just what was asked, nested as deep as it was asked: the whole question is one statement. */
export const objectOf = (shape: Shape, asked: Selected[], depth: number): RawBuilder<unknown> =>
  rowOf(shape, asked, depth, named).value

/** The same in the form in which rows come from the database fastest. */
export const packedOf = (shape: Shape, asked: Selected[], depth: number): Part =>
  rowOf(shape, asked, depth, packed)

function rowOf(shape: Shape, asked: Selected[], depth: number, form: Form): Part {
  const parts = new Map<string, Part>()
  for (const field of oneForEachName(asked)) put(parts, shape, field, { depth, form })
  return form(parts)
}

/** Fragments ask side by side: what has one name in the answer is one field, with all that any of them asks below it. */
function oneForEachName(asked: Selected[]): Selected[] {
  const fields = new Map<string, Selected>()
  for (const field of asked) {
    const name = `${field.key}: ${field.name}`
    const same = fields.get(name)
    if (same && !isDeepStrictEqual(same.args, field.args)) throw differentlyAsked(field.key)
    const below = (type: string) => [...(same?.below(type) ?? []), ...field.below(type)]
    fields.set(name, { ...field, below })
  }
  return [...fields.values()]
}

/** Possible only between `nodes` and `edges { node }`, which are the same objects read once. */
const differentlyAsked = (key: string) =>
  badInput({
    id: `“${key}” ditanyakan dengan argumen berbeda di “nodes” dan di “edges”; beri salah satunya nama lain.`,
    en: `“${key}” is asked with different arguments in “nodes” and in “edges”; give one of them another name.`,
  })

interface Within {
  depth: number
  form: Form
}

function put(parts: Map<string, Part>, shape: Shape, field: Selected, within: Within): void {
  const read = shape.reads[field.name]
  const { depth } = within
  if (!read) return
  if (read.from === 'fields') {
    for (const name of read.names) put(parts, shape, hidden(name), within)
  } else if (read.from === 'arguments') {
    parts.set(field.key, { value: read.value(rowAt(depth), field, depth) })
  } else if (read.from === 'column') {
    parts.set(field.name, { value: read.value(rowAt(depth)) })
  } else {
    const asked = [...askedBefore(parts, field.name), ...field.below(read.shape().type)]
    parts.set(field.name, related(read, asked, within))
    for (const name of read.needs ?? []) put(parts, shape, hidden(name), within)
  }
}

/** The same relation asked twice under two aliases is read once, with what either asks. */
const askedTwice = new WeakMap<Part, Selected[]>()
const askedBefore = (parts: Map<string, Part>, name: string) => askedTwice.get(parts.get(name)!) ?? []

function related(read: Relation, asked: Selected[], { depth, form }: Within): Part {
  const shape = read.shape()
  const child = rowAt(depth + 1)
  const { value, unpack } = rowOf(shape, [...asked, ...(read.childNeeds ?? []).map(hidden)], depth + 1, form)
  const from = read.rows?.(rowAt(depth)) ?? sql.table(shape.table)
  const rows = sql`from ${from} ${child} where ${read.where(rowAt(depth), child)}`
  const order = read.orderBy ? sql`order by ${read.orderBy(child)}` : sql``
  const part: Part =
    read.from === 'one'
      ? { value: sql`(select ${value} ${rows} ${order} limit 1)`, unpack }
      : {
          value: sql`(select coalesce(json_agg(${value} ${order}), '[]') ${rows})`,
          unpack: unpack && ((list: never[]) => list.map(unpack)),
        }
  askedTwice.set(part, asked)
  return part
}

/** How a list is ordered: by these expressions and always by id last, all in one direction. */
export interface Order {
  by: (row: Row) => RawBuilder<unknown>[]
  /** The values of `by` as JSON can carry them, and back. */
  cursor: (row: Row) => RawBuilder<unknown>[]
  after: (values: unknown[]) => RawBuilder<unknown>[]
  direction: 'asc' | 'desc'
}

export interface PageAsked {
  shape: Shape
  /** What is told of each row. */
  node: RawBuilder<unknown>
  where: (row: Row) => RawBuilder<unknown>
  order: Order
  first: number
  after: unknown[] | null
  depth: number
  merging?: Merging | undefined
}

/**
 * The list is merged of one for each of these values of a column; rows that stand in the same place of it are one. Each is
 * read in its own order and no further than the page reaches, so that several lists cost as little as one, however long
 * they are.
 */
export interface Merging {
  column: string
  values: RawBuilder<unknown>
}

/** The rows of one page and one more, which tells whether there is a next page: `{ node, cursor }` each. */
export function pageOf({
  shape,
  node,
  where,
  order,
  first,
  after,
  depth,
  merging,
}: PageAsked): RawBuilder<{ node: object; cursor: unknown[] }> {
  const row = rowAt(depth)
  const sign = sql.raw(order.direction === 'asc' ? '>' : '<')
  const beyond = after
    ? sql`and (${sql.join(order.by(row))}) ${sign} (${sql.join(order.after(after))})`
    : sql``
  const ordered = sql.join(order.by(row).map((by) => sql`${by} ${sql.raw(order.direction)}`))
  const read = sql`from ${sql.table(shape.table)} ${row} where ${where(row)} ${beyond}`
  // Said outright: of a number that comes later PostgreSQL knows nothing, and would plan the whole anew for every page.
  const reached = sql`order by ${ordered} limit ${sql.lit(first + 1)}`
  const page = merging
    ? sql`from (select distinct on (${sql.join(order.by(row))}) ${row}.*
        from unnest(${merging.values}) as one(value) cross join lateral (
          select ${row}.* ${read} and ${row}.${sql.ref(merging.column)} = one.value ${reached}) ${row}
        ${reached}) ${row}`
    : read
  return sql`select ${node} as node, json_build_array(${sql.join(order.cursor(row))}) as cursor
    ${page} ${reached}`
}
