import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { SaveDraftInput, SaveDraftResult } from './save-draft.type.ts'

export async function saveDraft(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: SaveDraftInput,
): Promise<typeof SaveDraftResult> {
  throw new Error('saveDraft is being built')
}
