import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { DraftSopInput, DraftSopResult } from './draft-sop.type.ts'

export async function draftSop(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: DraftSopInput,
): Promise<typeof DraftSopResult> {
  throw new Error('draftSop is being built')
}
