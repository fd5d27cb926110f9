import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { VersionInput } from '../sop/version-refusal.type.ts'
import type { DiscardDraftResult } from './discard-draft.type.ts'

export async function discardDraft(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: VersionInput,
): Promise<typeof DiscardDraftResult> {
  throw new Error('discardDraft is being built')
}
