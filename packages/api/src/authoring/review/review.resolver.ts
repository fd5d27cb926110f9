import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { acknowledgeFinding } from './acknowledge-finding.ts'
import { AcknowledgeInput, AcknowledgeResult } from './acknowledgement.type.ts'
import { commentOnVersion, settleComment } from './comment.ts'
import { CommentInput, CommentResult, SettleCommentInput } from './comment.type.ts'
import { requestChanges, requestReview } from './review.ts'
import { NoteInput, RequestChangesResult, RequestReviewResult } from './review.type.ts'

@Resolver()
export class ReviewResolver {
  @Mutation(() => RequestReviewResult, { description: 'Admins only.' })
  requestReview(
    @Arg('input', () => NoteInput) input: NoteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RequestReviewResult> {
    return requestReview(context, info, input)
  }

  @Mutation(() => RequestChangesResult, { description: 'Admins only. The note says what is to be changed.' })
  requestChanges(
    @Arg('input', () => NoteInput) input: NoteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RequestChangesResult> {
    return requestChanges(context, info, input)
  }

  @Mutation(() => CommentResult, { description: 'Admins only.' })
  commentOnVersion(
    @Arg('input', () => CommentInput) input: CommentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CommentResult> {
    return commentOnVersion(context, info, input)
  }

  @Mutation(() => CommentResult, { description: 'Admins only. What is settled stays so.' })
  settleComment(
    @Arg('input', () => SettleCommentInput) input: SettleCommentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CommentResult> {
    return settleComment(context, info, input)
  }

  @Mutation(() => AcknowledgeResult, { description: 'Admins only. Lets a warning stand, with the reason.' })
  acknowledgeFinding(
    @Arg('input', () => AcknowledgeInput) input: AcknowledgeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AcknowledgeResult> {
    return acknowledgeFinding(context, info, input)
  }
}
