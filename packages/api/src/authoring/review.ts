import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { NoteInput, RequestChangesResult, RequestReviewResult } from './review.type.ts'

export async function requestReview(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: NoteInput,
): Promise<typeof RequestReviewResult> {
  throw new Error('requestReview is being built')
}
export async function requestChanges(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: NoteInput,
): Promise<typeof RequestChangesResult> {
  throw new Error('requestChanges is being built')
}
