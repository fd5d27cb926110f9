import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Entry } from '../database/door.ts'
import { NotSignedInFault } from '../database/door.ts'
import { keyOver, scopesMissing } from '../people/api-token/key-sentences.ts'
import type { Scope } from '../people/api-token/scope.ts'
import type { Context } from './context.ts'
import { tokenOf } from './context.ts'
import { SpokenFault } from './faults.ts'
import type { Sentence } from './locale.ts'

/** What a program may ask: a question that is not named here is none of its, whatever its scopes. */
const questions: Record<string, Scope> = {
  ...{ __schema: 'query:adhoc', __type: 'query:adhoc', __typename: 'query:adhoc' },
  ...{ opds: 'query:adhoc', sops: 'query:adhoc', sop: 'query:adhoc', sopVersion: 'query:adhoc' },
  ...{ library: 'query:adhoc', libraryEntry: 'query:adhoc' },
  ...{ runs: 'runs:read', run: 'runs:read', task: 'runs:read', workloads: 'runs:read' },
  ...{ datasets: 'datasets:read', dataset: 'datasets:read', turns: 'datasets:read' },
  ...{ dataLists: 'datasets:read', dataList: 'datasets:read', listEntries: 'datasets:read' },
  ...{ listEntry: 'datasets:read', tableReport: 'datasets:read' },
  publications: 'datasets:read',
  ...{ compliance: 'compliance:read', complianceTasks: 'compliance:read' },
  ...{ deadlineCompliance: 'compliance:read', complianceDeadlines: 'compliance:read' },
  // These name tasks, and who has them.
  ...{ forecast: 'runs:read', lateNow: 'runs:read' },
}

/** What stands behind a scope on whatever way it is reached: a dataset tells its runs, and a run its dataset. */
const answers: Record<string, Scope> = {
  ...{ Run: 'runs:read', Task: 'runs:read', RunEvent: 'runs:read', Handover: 'runs:read' },
  Deadline: 'runs:read',
  ...{
    Dataset: 'datasets:read',
    Resource: 'datasets:read',
    Turn: 'datasets:read',
    ListEntry: 'datasets:read',
    TableReport: 'datasets:read',
    TableFormat: 'datasets:read',
    Release: 'datasets:read',
    Publication: 'datasets:read',
  },
  Compliance: 'compliance:read',
}

/** A request that bears a key reads, and no further than the key's scopes; one with a session is none of this plugin's. */
export function withinScopes(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const known = new WeakMap<DocumentNode, ReadonlySet<Scope | null>>()
  const neededBy = (document: DocumentNode) => {
    if (!known.has(document)) known.set(document, scopesOf(schema, document))
    return known.get(document)!
  }
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        if (!contextValue.bearsKey) return
        const { scopes } = await proved(contextValue)
        const needed = neededBy(document)
        if (needed.has(null)) throw new SpokenFault('FORBIDDEN', notForPrograms, 403)
        const missing = [...needed].filter((scope) => !scopes?.includes(scope!))
        if (missing.length > 0) throw new SpokenFault('FORBIDDEN', scopesMissing(missing.map(String)), 403)
      },
    }),
  }
}

async function proved(context: Context): Promise<Entry> {
  try {
    return (await context.door.ask(tokenOf(context), compile(sql`select`))).entry
  } catch (fault) {
    throw fault instanceof NotSignedInFault ? new SpokenFault('UNAUTHENTICATED', keyOver, 401) : fault
  }
}

/** Null stands for what no key opens: other questions, and everything that is not a question. */
function scopesOf(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<Scope | null> {
  const scopes = new Set<Scope | null>(['query:adhoc'])
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.OPERATION_DEFINITION]: ({ operation }) => {
        if (operation !== 'query') scopes.add(null)
      },
      [Kind.FIELD]: ({ name }) => {
        if (types.getParentType() === schema.getQueryType()) scopes.add(questions[name.value] ?? null)
        const answer = answers[getNamedType(types.getType())?.name ?? '']
        if (answer) scopes.add(answer)
      },
    }),
  )
  return scopes
}

const notForPrograms: Sentence = {
  id: 'Token hanya membaca angka, pelaksanaan, dataset, dan SOP. Untuk yang lain, masuklah sebagai orang.',
  en: 'A token only reads figures, runs, datasets and SOPs. For anything else, sign in as a person.',
}
