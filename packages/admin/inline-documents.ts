import { fileURLToPath } from 'node:url'
import { Kind, type DocumentNode } from 'graphql'
import type { Plugin } from 'vite'

const call = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g
const name = /\b(query|mutation|subscription|fragment)\s+(\w+)/

/**
 * Puts each generated document where it is asked for. The generated map of all documents would otherwise travel with the
 * first page; so every room carries only its own questions.
 */
export function inlineDocuments(): Plugin {
  let documents: Record<string, unknown>
  return {
    name: 'satualur:inline-documents',
    apply: 'build',
    async buildStart() {
      documents = await import(fileURLToPath(new URL('./src/generated/graphql.ts', import.meta.url)))
    },
    transform: {
      order: 'post',
      filter: {
        id: { include: /\/admin\/src\/.*\.(ts|vue)(\?|$)/, exclude: /\/generated\// },
        code: 'graphql(',
      },
      handler(code) {
        return { code: code.replace(call, (_, text: string) => inlined(text, documents)), map: null }
      },
    },
  }
}

function inlined(text: string, documents: Record<string, unknown>): string {
  const [, kind, operation] = name.exec(text) ?? []
  if (!operation) throw new Error(`A GraphQL document needs a name: ${text}`)
  // A part's fragment is for its types; the text travels with the question that spreads it.
  if (kind === 'fragment') return '{}'
  const document = documents[`${operation}Document`]
  if (!isDocument(document)) throw new Error(`${operation} is not generated yet: run codegen`)
  return JSON.stringify(document)
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT
}
