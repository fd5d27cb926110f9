import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { CompiledQuery } from 'graphql-jit'
import { GraphQLError } from 'graphql'
import type { DocumentNode, ExecutionResult } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'
import { maskFault } from './faults.ts'
import { inReadersLanguage } from './in-readers-language.ts'
import { introspectionBySession } from './introspection.ts'
import { limits } from './limits.ts'
import { withinScopes } from './within-scopes.ts'

/** Apollo with the compiling executor. Cache control is off: nothing here is cacheable by others, and it costs a third. */
export function apolloServer(
  schema: GraphQLSchema,
  plugins: ApolloServerPlugin<Context>[],
): ApolloServer<Context> {
  const protection = limits()
  return new ApolloServer<Context>({
    gateway: compilingExecutor(schema),
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: { requestHeaders: ['x-satualur'] },
    includeStacktraceInErrorResponses: false,
    formatError: maskFault,
    validationRules: protection.validationRules,
    parseOptions: protection.parseOptions,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    // Whoever started the server stops it, in the right order with the database.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      withinScopes(schema),
      introspectionBySession(),
      ...protection.plugins,
      inReadersLanguage,
      ...plugins,
    ],
  })
}

interface Asked {
  document: DocumentNode
  request: GraphQLRequest
  context: Context
}

/** Apollo's own hook for an executor other than graphql-js: each document is compiled once (measured: three times the requests). */
function compilingExecutor(schema: GraphQLSchema) {
  const compiled = new WeakMap<DocumentNode, Map<string | undefined, CompiledQuery>>()
  const compiledFor = (
    document: DocumentNode,
    operation: string | undefined,
  ): CompiledQuery | ExecutionResult => {
    const known = compiled.get(document) ?? new Map<string | undefined, CompiledQuery>()
    compiled.set(document, known)
    const query = known.get(operation) ?? compileQuery(schema, document, operation)
    if (isCompiledQuery(query)) known.set(operation, query)
    return query
  }
  return {
    load: async () => ({
      executor: async ({ document, request, context }: Asked) => {
        const query = compiledFor(document, request.operationName)
        if (!isCompiledQuery(query)) return query
        const result = await query.query({}, context, request.variables ?? {})
        return result.errors ? { ...result, errors: result.errors.map(wellFormed) } : result
      },
    }),
    onSchemaLoadOrUpdate: (
      listener: (loaded: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void,
    ) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: async () => undefined,
  } as never
}

/** The compiled executor's errors lack what Apollo asks of an error. Without a path it speaks of a variable, and says why. */
const wellFormed = ({
  message,
  path,
  originalError,
  locations,
}: GraphQLError & { originalError?: Error }): GraphQLError => {
  if (!locations || path)
    return new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null })
  const why = originalError instanceof GraphQLError ? ` ${originalError.message}` : ''
  return new GraphQLError(message + why, { extensions: { code: 'BAD_USER_INPUT' } })
}
