import type { ExecutionResult, GraphQLArgument, GraphQLError, GraphQLSchema } from 'graphql'
import { GraphQLInputObjectType, GraphQLObjectType, isLeafType, getNamedType, parse } from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from '../graphql/context.ts'
import { spokenOf } from '../graphql/faults.ts'
import type { Refused } from './told-input.ts'

export type Answered<Data> = { data: Data } | { refused: Refused }

/**
 * Asks the schema itself, as somebody's own question would: one reading of rows and one arithmetic, whether a page asks or an
 * address. Each document is compiled once.
 */
export class Questions {
  readonly schema: GraphQLSchema
  readonly #compiled = new Map<string, CompiledQuery>()

  constructor(schema: GraphQLSchema) {
    this.schema = schema
  }

  /** Whoever asks has proved themselves; what they may not ask, or what makes no sense, comes back as a refusal. */
  async ask<Data>(document: string, variables: object, context: Context): Promise<Answered<Data>> {
    const { data, errors }: ExecutionResult = await this.#compiledFor(document).query({}, context, {
      ...variables,
    })
    if (errors?.length) return { refused: refusalOf(errors[0]!) }
    return { data: data as Data }
  }

  input(name: string): GraphQLInputObjectType {
    return this.schema.getType(name) as GraphQLInputObjectType
  }

  argumentsOf(query: string): readonly GraphQLArgument[] {
    return this.schema.getQueryType()!.getFields()[query]!.args
  }

  argumentsNamed(query: string, names: readonly string[]): Record<string, GraphQLArgument> {
    const named = this.argumentsOf(query).filter(({ name }) => names.includes(name))
    return Object.fromEntries(named.map((argument) => [argument.name, argument]))
  }

  /** The fields of a type that are values, in the order of the schema. */
  leaves(name: string): string[] {
    const { getFields } = this.schema.getType(name) as GraphQLObjectType
    return Object.values(getFields.call(this.schema.getType(name)))
      .filter(({ type, args }) => isLeafType(getNamedType(type)) && args.length === 0)
      .map((field) => field.name)
  }

  #compiledFor(document: string): CompiledQuery {
    const known = this.#compiled.get(document)
    if (known) return known
    const query = compileQuery(this.schema, parse(document))
    if (!isCompiledQuery(query)) throw new Error(`this question cannot be asked: ${document}`)
    this.#compiled.set(document, query)
    return query
  }
}

/** Codes of what is said of a question, and the statuses that say the same. */
const statuses: Record<string, number> = { BAD_USER_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403 }

/** What is said of the question, and what does not fit the schema; everything else is a fault and thrown. */
function refusalOf({
  message,
  path,
  locations,
  originalError,
}: GraphQLError & { originalError?: Error }): Refused {
  if (locations && !path) {
    const said = originalError ? `${message} ${originalError.message}` : message
    return { status: 400, sentence: { id: said, en: said } }
  }
  const { sentence, extensions } = spokenOf(originalError, null)!
  const status = statuses[String(extensions['code'])]
  if (!status) throw originalError ?? new Error(message)
  return { status, sentence }
}
