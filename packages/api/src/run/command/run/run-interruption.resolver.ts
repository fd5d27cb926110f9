import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../../graphql/context.ts'
import { NotFound, refusingNotSignedIn } from '../../../graphql/refusal.ts'
import { toRun } from '../answer.ts'
import { letterOf } from '../letter.ts'
import { ReasonInput } from './administer-run.type.ts'
import { migrateRuns } from './migrate-runs.ts'
import { MigrateRunsInput, MigrateRunsResult } from './migrate-runs.type.ts'
import { PauseRunInput, PauseRunResult, ResumeRunResult, RunPaused, RunResumed } from './pause-run.type.ts'

/** Standing still, going on, and going on with another version. */
@Resolver()
export class RunInterruptionResolver {
  @Mutation(() => PauseRunResult, { description: 'Stops all clocks of a run.' })
  pauseRun(
    @Arg('input', () => PauseRunInput) input: PauseRunInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof PauseRunResult> {
    return refusingNotSignedIn(context.locale, async () => {
      const letter = await letterOf(context, input.letter)
      if (letter === 'unknown') return new NotFound(context.locale)
      const { reason } = input
      return toRun(context, info, input, RunPaused, { type: 'pauseRun', reason, ...letter }) as Promise<
        typeof PauseRunResult
      >
    })
  }

  @Mutation(() => ResumeRunResult)
  resumeRun(
    @Arg('input', () => ReasonInput) input: ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ResumeRunResult> {
    const { reason } = input
    return toRun(context, info, input, RunResumed, { type: 'resumeRun', reason }) as Promise<
      typeof ResumeRunResult
    >
  }

  @Mutation(() => MigrateRunsResult, {
    description:
      'Moves runs to the version in force of their SOP, all of them or none; or tells what would come of it.',
  })
  migrateRuns(
    @Arg('input', () => MigrateRunsInput) input: MigrateRunsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MigrateRunsResult> {
    return refusingNotSignedIn(context.locale, () => migrateRuns(context, info, input))
  }
}
