import type { GraphQLResolveInfo } from 'graphql'
import { Kind, visit } from 'graphql'

/**
 * Whether no variable has a say in what is asked below a field: then it is the same in every call of a document. Where a
 * document asks a field at several places, which of them count may depend on a variable above them.
 */
export function isSettled({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const [field, ...others] = fieldNodes
  if (others.length > 0) return false
  let isFree = true
  const found = { [Kind.VARIABLE]: { enter: () => void (isFree = false) } }
  if (field?.selectionSet) visit(field.selectionSet, found)
  // Of the fragments those that are asked elsewhere count too: they seldom have variables, and a document is kept as it is.
  for (const fragment of Object.values(fragments)) visit(fragment, found)
  return isFree
}
