import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql'
import { getNamedType, GraphQLID, isLeafType, isUnionType } from 'graphql'

export interface Operation {
  name: string
  /** Asks for everything the operation can answer, some levels deep; one for each member of a union. */
  documents: string[]
}

const deepest = 5
/** The server reads no longer question (src/graphql/limits.ts). */
const tokensAtMost = 2_000

/** Every operation of the schema: all its arguments as variables, and `$opd` wherever a field below takes an id. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const of = (kind: 'query' | 'mutation', type: GraphQLObjectType) =>
    Object.values(type.getFields()).map((field) => ({
      name: field.name,
      documents: documentsOf(kind, field),
    }))
  return [...of('query', schema.getQueryType()!), ...of('mutation', schema.getMutationType()!)]
}

/** As deep as the server reads. */
function documentsOf(kind: string, field: GraphQLField<unknown, unknown>): string[] {
  for (let depth = deepest; depth > 0; depth--) {
    const documents = answersOf(field.type, depth).map((selection) => documentOf(kind, field, selection))
    if (documents.every((document) => tokensOf(document) <= tokensAtMost)) return documents
  }
  throw new Error(`${field.name} cannot be asked at all`)
}

const tokensOf = (document: string) => document.match(/\w+|[^\s\w]/g)!.length

function documentOf(kind: string, { name, args }: GraphQLField<unknown, unknown>, selection: string): string {
  const below = selection.includes('$opd') ? ['$opd: ID'] : []
  const declared = [...args.map((arg) => `$${arg.name}: ${typeOf(arg)}`), ...below]
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`)
  const list = (parts: string[]) => (parts.length ? `(${parts.join(', ')})` : '')
  return `${kind} ${list(declared)} { ${name}${list(passed)} ${selection} }`
}

/** An argument with a default may be left out, however its type is written. */
const typeOf = ({ type, defaultValue }: GraphQLArgument) =>
  defaultValue === undefined ? String(type) : String(type).replace(/!$/, '')

/** The members of a result name equal fields of different types, so each is asked for by itself. */
function answersOf(type: GraphQLOutputType, depth: number): string[] {
  const named = getNamedType(type)
  if (!isUnionType(named)) return [selectionOf(type, depth)]
  return named
    .getTypes()
    .map((member) => `{ __typename ... on ${member.name} ${selectionOf(member, depth)} }`)
}

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  const members = isUnionType(named) ? named.getTypes() : []
  const fields = isUnionType(named) ? [] : Object.values(named.getFields())
  return `{ ${[
    '__typename',
    ...members.map((member) => `... on ${member.name} ${selectionOf(member, depth)}`),
    ...fields
      .filter((field) => depth > 1 || isLeafType(getNamedType(field.type)))
      .map((field) => fieldOf(field, depth)),
  ].join(' ')} }`
}

function fieldOf({ name, type, args }: GraphQLField<unknown, unknown>, depth: number): string {
  const ids = args.filter((arg) => getNamedType(arg.type) === GraphQLID).map((arg) => `${arg.name}: $opd`)
  const days = args.filter((arg) => String(arg.type) === 'Date!').map((arg) => `${arg.name}: "${someDay}"`)
  const passed = [...ids, ...days]
  return `${name}${passed.length ? `(${passed.join(', ')})` : ''} ${selectionOf(type, depth - 1)}`
}

/** In the turn of a written regency that is waived. */
const someDay = '2026-02-10'
