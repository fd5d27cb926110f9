import type { Context } from '../graphql/context.ts'
import type { Scope } from '../people/api-token/scope.ts'
import type { Column } from './column.ts'
import type { Questions } from './questions.ts'
import type { Refused, Told } from './told-input.ts'
import { toldInput } from './told-input.ts'

/** A list of the schema that can be had whole. */
export interface ListExport<Node> {
  /** The query that answers it, and the last part of its address. */
  name: string
  /** The type of its argument `filter`: each of its fields is a parameter of the address. */
  filter: string
  /** Further arguments that are parameters of the address, with their types. */
  also?: Record<string, string>
  scope: Scope
  /** What is asked of each. */
  fields: string
  columns: readonly Column<Node>[]
}

/** What an export reads at once: enough to be quick, little enough to keep nobody waiting. */
const atOnce = 1_000

interface ListPage<Node> {
  list: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

/**
 * The first page, or why there is none; the others follow as they are taken. Each is a statement of its own: what is added
 * while somebody reads may or may not be among them, and nothing is told twice.
 */
export async function listPages<Node>(
  questions: Questions,
  asked: ListExport<Node>,
  told: Told,
  context: Context,
): Promise<AsyncIterable<readonly Node[]> | { refused: Refused }> {
  const document = documentOf(asked)
  const variables = { ...variablesOf(questions, asked, told), first: atOnce }
  const exporting = { ...context, pageAtMost: atOnce }
  const page = (after: string | null) =>
    questions.ask<ListPage<Node>>(document, { ...variables, after }, exporting)
  const first = await page(null)
  if ('refused' in first) return first
  return (async function* () {
    let { list } = first.data
    yield list.nodes
    while (list.pageInfo.hasNextPage) {
      const next = await page(list.pageInfo.endCursor)
      if ('refused' in next) throw new Error(next.refused.sentence.en)
      list = next.data.list
      yield list.nodes
    }
  })()
}

export const parametersOf = (
  questions: Questions,
  { filter, also = {} }: Pick<ListExport<never>, 'filter' | 'also'>,
) => [...Object.keys(questions.input(filter).getFields()), ...Object.keys(also)]

function variablesOf(questions: Questions, { filter, also = {} }: ListExport<never>, told: Told): object {
  const more = Object.keys(also).map((name) => [
    name,
    [told[name] ?? []].flat().at(-1)?.toUpperCase() ?? null,
  ])
  return { filter: toldInput(questions.input(filter), told), ...Object.fromEntries(more) }
}

function documentOf({ name, filter, also = {}, fields }: ListExport<never>): string {
  const declared = Object.entries(also).map(([argument, type]) => `, $${argument}: ${type}`)
  const passed = Object.keys(also).map((argument) => `, ${argument}: $${argument}`)
  return `query ($filter: ${filter}, $first: Int!, $after: String${declared.join('')}) {
    list: ${name}(filter: $filter, first: $first, after: $after${passed.join('')}) {
      nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`
}
