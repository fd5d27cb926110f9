import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { commentOnRun } from './comment-on-run.ts'
import { CommentOnRunInput, CommentOnRunResult } from './comment-on-run.type.ts'
import { strikeComment } from './strike-comment.ts'
import { StrikeCommentInput, StrikeCommentResult } from './strike-comment.type.ts'

@Resolver()
export class DiscussionResolver {
  @Mutation(() => CommentOnRunResult, {
    description: 'Everybody but readers, whatever has become of the run.',
  })
  commentOnRun(
    @Arg('input', () => CommentOnRunInput) input: CommentOnRunInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CommentOnRunResult> {
    return commentOnRun(context, info, input)
  }

  @Mutation(() => StrikeCommentResult, {
    description: 'Its author, or an admin with a reason. It stays readable, with who struck it.',
  })
  strikeComment(
    @Arg('input', () => StrikeCommentInput) input: StrikeCommentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof StrikeCommentResult> {
    return strikeComment(context, info, input)
  }
}
