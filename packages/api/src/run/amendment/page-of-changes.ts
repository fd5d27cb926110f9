import type { Instant } from '@satualur/engine'
import type { PageArgs } from '../../graphql/page-info.type.ts'
import { checkFirst, strangeCursor } from '../../read-model/checked-page.ts'
import type { Connection } from '../../read-model/connection.ts'
import { connectionOf, decodeCursor } from '../../read-model/connection.ts'

/** What would be due at another time, under a name that nothing else in its list has. */
export interface Change {
  name: string
  formerDueAt: Instant
  dueAt: Instant
  isProvisional: boolean
}

/** Those due soonest first, and of those due at once the one with the lesser name. */
export const soonestFirst = <One extends Change>(changes: readonly One[]): One[] =>
  changes.toSorted((one, other) => one.dueAt - other.dueAt || (one.name < other.name ? -1 : 1))

/** One page of changes that come soonest first; what each is about is read for all of the page at once. */
export async function pageOfChanges<One extends Change, Node>(
  changes: readonly One[],
  { first, after }: PageArgs,
  nodesOf: (page: readonly One[]) => Promise<Node[]>,
): Promise<Connection<Node> & { totalCount: number }> {
  checkFirst(first)
  const left = after ? beyond(changes, after) : changes
  const nodes = await nodesOf(left.slice(0, first))
  const rows = left
    .slice(0, first)
    .map(({ dueAt, name }, at) => ({ node: nodes[at]!, cursor: [dueAt, name] }))
  const { pageInfo, ...page } = connectionOf(rows, first, Boolean(after))
  return { ...page, pageInfo: { ...pageInfo, hasNextPage: left.length > first }, totalCount: changes.length }
}

function beyond<One extends Change>(changes: readonly One[], after: string): One[] {
  const [dueAt, name] = decodeCursor(after, 2) ?? []
  if (typeof dueAt !== 'number' || typeof name !== 'string') throw strangeCursor()
  return changes.filter((one) => one.dueAt > dueAt || (one.dueAt === dueAt && one.name > name))
}
