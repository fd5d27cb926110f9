import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import type { ASTVisitor, ValidationContext } from 'graphql'
import { GraphQLError } from 'graphql'
import type { Context } from './context.ts'

/** What one request may ask for, whoever asks. The library's own defaults let repeats of a field and directives through. */
export function limits() {
  const { plugins, validationRules } = new ApolloArmor({
    maxAliases: { n: 15, allowList: [] },
    // A fragment names what a part of a page reads; it makes a question neither deeper nor dearer.
    maxDepth: { n: 12, flattenFragments: true },
    maxTokens: { enabled: false }, // The parser counts itself; this one parses everything twice and answers 500.
    maxDirectives: { n: 10 },
    costLimit: { maxCost: 60_000, flattenFragments: true },
    blockFieldSuggestion: { enabled: false }, // Apollo hides them itself; this one rewrites errors in place and fails on frozen ones
  }).protect()
  return {
    plugins: [...(plugins as ApolloServerPlugin<Context>[]), fewErrors],
    validationRules: [...validationRules, fewRepeats],
    parseOptions: { maxTokens: 2000 },
  }
}

const errorsAtMost = 3

/** A request that is wrong in a hundred places is told the first few, so that a small question gets no large answer. */
const fewErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || body.singleResult.data) return
      if (body.singleResult.errors) body.singleResult.errors = body.singleResult.errors.slice(0, errorsAtMost)
    },
  }),
}

const repeatsAtMost = 5

/** The same field asked again and again in one selection costs work and answers nothing new. */
function fewRepeats(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet(set) {
      const counts = new Map<string, number>()
      for (const node of set.selections) {
        if (node.kind !== 'Field') continue
        const key = (node.alias ?? node.name).value
        const count = (counts.get(key) ?? 0) + 1
        counts.set(key, count)
        if (count === repeatsAtMost + 1) {
          context.reportError(
            new GraphQLError(
              `“${key}” is asked more than ${repeatsAtMost} times in one selection; ask once.`,
            ),
          )
        }
      }
    },
  }
}
