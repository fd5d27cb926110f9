import type { GraphQLArgument } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { Scope } from '../people/api-token/scope.ts'
import type { Column } from './column.ts'
import type { Fields } from './mistold-parameter.ts'
import type { Questions } from './questions.ts'
import type { Refused, Told } from './told-input.ts'
import { toldInput } from './told-input.ts'

/** A list of the schema that can be had whole. */
export interface ListExport<Node> {
  /** The query that answers it: each of its arguments is a parameter of the address. */
  name: string
  /** The last part of the address, where it is not the name. */
  address?: string
  /** The type of its argument `filter`: each of its fields is a parameter of the address. */
  filter: string
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
  const document = documentOf(questions, asked)
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

/** What its address may tell: each field of the filter, and what the query takes beside it. */
export const listFields = (questions: Questions, list: ListExport<never>): Fields => ({
  ...questions.input(list.filter).getFields(),
  ...namedArguments(moreArguments(questions, list)),
})

/** What the query takes beside its filter and the place in the list; what the filter tells already is told there. */
function moreArguments(questions: Questions, { name, filter }: ListExport<never>): GraphQLArgument[] {
  const told = ['filter', 'first', 'after', ...Object.keys(questions.input(filter).getFields())]
  return questions.argumentsOf(name).filter((argument) => !told.includes(argument.name))
}

function variablesOf(questions: Questions, list: ListExport<never>, told: Told): object {
  const more = moreArguments(questions, list)
  return {
    filter: toldInput(questions.input(list.filter).getFields(), told),
    ...toldInput(namedArguments(more), told),
  }
}

const namedArguments = (list: readonly GraphQLArgument[]): Fields =>
  Object.fromEntries(list.map((argument) => [argument.name, argument]))

function documentOf(questions: Questions, list: ListExport<never>): string {
  const { name, filter, fields } = list
  const more = moreArguments(questions, list)
  // An argument with a default may be left out, however its type is written.
  const declared = more.map(({ name, type }) => `, $${name}: ${String(type).replace(/!$/, '')}`)
  const passed = more.map(({ name }) => `, ${name}: $${name}`)
  return `query ($filter: ${filter}, $first: Int!, $after: String${declared.join('')}) {
    list: ${name}(filter: $filter, first: $first, after: $after${passed.join('')}) {
      nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`
}
