import { ApolloArmor } from '@escape.tech/graphql-armor'
import type { ASTVisitor, ValidationContext } from 'graphql'
import { GraphQLError } from 'graphql'

/** What one request may ask for, whoever asks. The library's own defaults let repeats of a field and directives through. */
export function limits() {
  const { plugins, validationRules } = new ApolloArmor({
    maxAliases: { n: 15, allowList: [] },
    maxDepth: { n: 12 },
    maxTokens: { n: 2000 },
    maxDirectives: { n: 10 },
    costLimit: { maxCost: 20_000 },
    blockFieldSuggestion: { enabled: false }, // Apollo hides them itself; this one rewrites errors in place and fails on frozen ones
  }).protect()
  return { plugins, validationRules: [...validationRules, fewRepeats] }
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
