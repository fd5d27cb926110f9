import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { setSopReview } from './set-sop-review.ts'
import { SetSopReviewResult, SopReviewInput } from './set-sop-review.type.ts'

@Resolver()
export class SopReviewResolver {
  @Mutation(() => SetSopReviewResult, { description: 'Admins only.' })
  setSopReview(
    @Arg('input', () => SopReviewInput) input: SopReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetSopReviewResult> {
    return setSopReview(context, info, input)
  }
}
