import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { CommentInput, CommentResult, SettleCommentInput } from './comment.type.ts'

export async function commentOnVersion(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: CommentInput,
): Promise<typeof CommentResult> {
  throw new Error('commentOnVersion is being built')
}
export async function settleComment(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: SettleCommentInput,
): Promise<typeof CommentResult> {
  throw new Error('settleComment is being built')
}
