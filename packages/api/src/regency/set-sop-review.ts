import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { SetSopReviewResult, SopReviewInput } from './set-sop-review.type.ts'

export async function setSopReview(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: SopReviewInput,
): Promise<typeof SetSopReviewResult> {
  throw new Error('setSopReview is being built')
}
