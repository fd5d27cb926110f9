import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import {
  CorrectReleaseInput,
  CorrectReleaseResult,
  WithdrawReleaseInput,
  WithdrawReleaseResult,
} from './change-release.type.ts'
import { correctRelease } from './correction/correct-release.ts'
import { previewCorrection } from './correction/preview-correction.ts'
import { previewRelease } from './preview-release.ts'
import { releaseEarly } from './release-early.ts'
import { ReleaseEarlyInput, ReleaseEarlyResult } from './release-early.type.ts'
import { ReleasePreview } from './release-preview.type.ts'
import { withdrawRelease } from './withdraw-release.ts'

@Resolver()
export class ReleaseResolver {
  @Query(() => ReleasePreview, {
    nullable: true,
    description: 'What completing a task would make public now; null where its run is about no dataset.',
  })
  previewRelease(
    @Arg('task', () => ID) task: string,
    @Ctx() context: Context,
  ): Promise<ReleasePreview | null> {
    return previewRelease(context, task)
  }

  @Query(() => ReleasePreview, {
    nullable: true,
    description:
      'What correcting a release would make public, and what stands in the way; null where there is nothing to correct. Admins only.',
  })
  previewCorrection(
    @Arg('release', () => ID) release: string,
    @Arg('run', () => ID, {
      nullable: true,
      description: 'The run with the newer version; its own where it is left out.',
    })
    run: string | null,
    @Ctx() context: Context,
  ): Promise<ReleasePreview | null> {
    return previewCorrection(context, release, run)
  }

  @Mutation(() => WithdrawReleaseResult, {
    description:
      'Nobody sees it any more: here at once, on the portal as soon as that has done it. Admins only.',
  })
  withdrawRelease(
    @Arg('input', () => WithdrawReleaseInput) input: WithdrawReleaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof WithdrawReleaseResult> {
    return withdrawRelease(context, info, input)
  }

  @Mutation(() => ReleaseEarlyResult, {
    description: 'Makes public at once what was set down for a later day, with a reason. Admins only.',
  })
  releaseEarly(
    @Arg('input', () => ReleaseEarlyInput) input: ReleaseEarlyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReleaseEarlyResult> {
    return releaseEarly(context, info, input)
  }

  @Mutation(() => CorrectReleaseResult, {
    description: 'Puts a newer approved version in the place of what is public. Admins only.',
  })
  correctRelease(
    @Arg('input', () => CorrectReleaseInput) input: CorrectReleaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CorrectReleaseResult> {
    return correctRelease(context, info, input)
  }
}
