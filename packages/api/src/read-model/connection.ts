/** A page of an unbounded list, as Relay's connection specification has it. */
export interface Connection<Node> {
  nodes: Node[]
  edges: { cursor: string; node: Node }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

export interface PageRow<Node> {
  node: Node
  cursor: unknown[]
}

/** `rows` hold one more than `first` where another page follows. */
export function connectionOf<Node>(
  rows: PageRow<Node>[],
  first: number,
  isContinued: boolean,
): Connection<Node> {
  const page = rows.slice(0, first)
  const edges = page.map(({ node, cursor }) => ({ node, cursor: encodeCursor(cursor) }))
  return {
    nodes: page.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: isContinued,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

const encodeCursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')

/** Null for a cursor that was not made here: the caller says so instead of starting over silently. */
export function decodeCursor(cursor: string, length: number): unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(values) && values.length === length && values.every((value) => value !== null)
      ? values
      : null
  } catch {
    return null
  }
}
