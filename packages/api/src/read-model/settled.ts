import type { GraphQLResolveInfo } from 'graphql'
import { Kind, visit } from 'graphql'

/** Whether no variable has a say in what is asked below a field: then it is the same in every call of a document. */
export function isSettled({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  let isFree = true
  const found = { [Kind.VARIABLE]: { enter: () => void (isFree = false) } }
  for (const { selectionSet } of fieldNodes) if (selectionSet) visit(selectionSet, found)
  // Of the fragments those that are asked elsewhere count too: they seldom have variables, and a document is kept as it is.
  for (const fragment of Object.values(fragments)) visit(fragment, found)
  return isFree
}
