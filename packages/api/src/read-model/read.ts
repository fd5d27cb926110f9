import type { GraphQLResolveInfo } from 'graphql'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Context } from '../graphql/context.ts'
import { askFor } from '../graphql/context.ts'
import { packedOf } from './compose.ts'
import { composedOnce } from './composed-once.ts'
import { rowNamed } from './read-by-id.ts'
import type { Selected } from './selection.ts'
import { selectedOn } from './selection.ts'
import type { Row, Shape } from './shape.ts'
import { rowAt } from './shape.ts'

interface Asked {
  shape: Shape
  where?: (row: Row) => RawBuilder<unknown>
  /** The id of the one row that is asked for. */
  id?: string
  /** What is asked of the shape's type; the selection of the field itself when absent. */
  asked?: Selected[]
}

/** One row as it was asked for, or null where the regency has none such. One statement, one round trip. */
export async function readOne<Node>(
  context: Context,
  info: GraphQLResolveInfo,
  asked: Asked,
): Promise<Node | null> {
  return (await read<Node>(context, info, asked, sql`limit 1`))[0] ?? null
}

export async function readAll<Node>(
  context: Context,
  info: GraphQLResolveInfo,
  asked: Asked & { orderBy: (row: Row) => RawBuilder<unknown> },
): Promise<Node[]> {
  return read<Node>(context, info, asked, sql`order by ${asked.orderBy(rowAt(0))}`)
}

async function read<Node>(
  context: Context,
  info: GraphQLResolveInfo,
  { shape, where, id, asked }: Asked,
  tail: RawBuilder<unknown>,
) {
  const row = rowAt(0)
  const { value, unpack } = asked
    ? packedOf(shape, asked, 0)
    : composedOnce(info, shape, () => selectedOn(info, shape.type))
  const from =
    id === undefined
      ? sql`${sql.table(shape.table)} ${row} where ${where?.(row) ?? sql`true`}`
      : rowNamed(shape, id, row)
  const statement = compile(sql`select ${value} as node from ${from} ${tail}`)
  const rows = await askFor<{ node: never }>(context, statement)
  return rows.map(({ node }) => unpack!(node) as Node)
}
