import type { Context } from '../../graphql/context.ts'
import { askFor } from '../../graphql/context.ts'
import { readingByIds } from '../../read-model/read-by-id.ts'
import type { Selected } from '../../read-model/selection.ts'
import { hidden } from '../../read-model/selection.ts'
import type { Shape } from '../../read-model/shape.ts'

/** Rows as they were asked for, by their ids; nothing is asked where nobody wants them. */
export async function nodesOf<Node>(
  context: Context,
  shape: Shape,
  ids: readonly string[],
  asked: Selected[],
): Promise<Map<string, Node>> {
  if (ids.length === 0 || asked.length === 0) return new Map()
  const wanted = asked.some(({ key, name }) => key === 'id' && name === 'id')
    ? asked
    : [...asked, hidden('id')]
  const rows = await askFor<{ node: Node & { id: string } }>(
    context,
    readingByIds(shape, [...new Set(ids)], wanted),
  )
  return new Map(rows.map(({ node }) => [node.id, node]))
}
