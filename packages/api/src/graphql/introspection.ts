import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode } from 'graphql'
import { GraphQLError, Kind, visit } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { NotSignedInFault } from '../database/door.ts'
import type { Context } from './context.ts'
import { tokenOf } from './context.ts'

/** The contract is no secret, but only who is signed in gets it told by the server; strangers read `schema.graphql`. */
export function introspectionBySession(): ApolloServerPlugin<Context> {
  const known = new WeakMap<DocumentNode, boolean>()
  const asks = (document: DocumentNode) => {
    if (!known.has(document)) known.set(document, asksForSchema(document))
    return known.get(document)
  }
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        if (!asks(document)) return
        await someoneIsSignedIn(contextValue).catch((fault: unknown) => {
          if (fault instanceof NotSignedInFault) throw signInFirst()
          throw fault
        })
      },
    }),
  }
}

const someoneIsSignedIn = async (context: Context) => context.door.ask(tokenOf(context), compile(sql`select`))

const signInFirst = () =>
  new GraphQLError('Sign in first to ask for the schema, or read schema.graphql.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  })

function asksForSchema(document: DocumentNode): boolean {
  let hasAsked = false
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      hasAsked ||= name.value === '__schema' || name.value === '__type'
    },
  })
  return hasAsked
}
