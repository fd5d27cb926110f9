import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode } from 'graphql'
import { Kind, visit } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { NotSignedInFault } from '../database/door.ts'
import type { Context } from './context.ts'
import { tokenOf } from './context.ts'
import { SpokenFault } from './faults.ts'

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
  new SpokenFault(
    'UNAUTHENTICATED',
    {
      id: 'Masuklah dahulu untuk menanyakan skema, atau baca schema.graphql.',
      en: 'Sign in first to ask for the schema, or read schema.graphql.',
    },
    401,
  )

function asksForSchema(document: DocumentNode): boolean {
  let hasAsked = false
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      hasAsked ||= name.value === '__schema' || name.value === '__type'
    },
  })
  return hasAsked
}
