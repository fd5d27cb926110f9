import type { GraphQLResolveInfo } from 'graphql'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import type { PageArguments } from './checked-page.ts'
import { checkedPage } from './checked-page.ts'
import type { Merging, Order } from './compose.ts'
import { pageOf } from './compose.ts'
import type { Connection, PageRow } from './connection.ts'
import { connectionOf } from './connection.ts'
import { composedOnce } from './composed-once.ts'
import type { Selected } from './selection.ts'
import { selectedNodes, selectedOn } from './selection.ts'
import type { Row, Shape } from './shape.ts'
import { rowAt } from './shape.ts'

export interface PageQuestion {
  shape: Shape
  where: (row: Row) => RawBuilder<unknown>
  order: Order
  /** What is asked of the shape's type, where the list's nodes are not rows of the shape itself. */
  asked?: (nodes: Selected[]) => Selected[]
  /** The GraphQL type of the nodes; the shape's own when absent. */
  nodeType?: string
  merging?: Merging
}

export interface Page<Node> extends Connection<Node> {
  totalCount: number
}

/** One page of an unbounded list, in one statement; counting the whole list is a second one, only when it is asked for. */
export async function readPage<Node>(
  context: Context,
  info: GraphQLResolveInfo,
  page: PageArguments,
  question: PageQuestion,
): Promise<Page<Node>> {
  const nodeType = question.nodeType ?? question.shape.type
  const connection = selectedOn(info, `${nodeType}Connection`)
  const { first, after } = checkedPage(page, question.order, context.pageAtMost)
  const { value, unpack } = composedOnce(info, question.shape, () => {
    const nodes = selectedNodes(connection, nodeType)
    return question.asked?.(nodes) ?? nodes
  })
  const rows = pageOf({ ...question, node: value, first, after, depth: 0 })
  const isCounted = connection.some(({ name }) => name === 'totalCount')
  const [pageRows, totalCount] = await Promise.all([
    context.door.ask<PageRow<never>>(tokenOf(context), compile(rows)),
    isCounted ? count(context, question) : 0,
  ])
  const told = pageRows.rows.map(({ node, cursor }) => ({ node: unpack!(node) as Node, cursor }))
  return { ...connectionOf(told, first, after !== null), totalCount }
}

async function count(context: Context, question: PageQuestion): Promise<number> {
  const { rows } = await context.door.ask<{ count: number }>(tokenOf(context), compile(counting(question)))
  return rows[0]!.count
}

function counting({ shape, where, merging, order }: PageQuestion): RawBuilder<{ count: number }> {
  const row = rowAt(0)
  const from = sql`from ${sql.table(shape.table)} ${row} where ${where(row)}`
  if (!merging) return sql`select count(*)::int as count ${from}`
  return sql`select count(*)::int as count from (select distinct ${sql.join(order.by(row))} ${from}
    and ${row}.${sql.ref(merging.column)} = any(${merging.values})) as places`
}
