import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../../graphql/context.ts'
import { NotAllowed, NotFound, refusingNotSignedIn } from '../../../graphql/refusal.ts'
import { toRun } from '../answer.ts'
import { refuse } from '../refuse.ts'
import {
  IdempotencyConflict,
  PeriodInvalid,
  RunAlreadyOpen,
  SopNotInForce,
} from '../refusal/run-refusal.type.ts'
import { runNow } from '../telling.ts'
import {
  CancelRunResult,
  ReasonInput,
  ReleaseRunResult,
  RunCancelled,
  RunReleased,
} from './administer-run.type.ts'
import { exampleOf, periodSentence } from './period.ts'
import { startRun } from './start-run.ts'
import { RunStarted, StartRunInput, StartRunResult } from './start-run.type.ts'

@Resolver()
export class RunCommandResolver {
  @Mutation(() => StartRunResult)
  startRun(
    @Arg('input', () => StartRunInput) input: StartRunInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof StartRunResult> {
    const { locale } = context
    return refusingNotSignedIn(locale, async () => {
      const started = await startRun(context, input)
      if (started === null) return new NotFound(locale)
      if (started === 'not-allowed') return new NotAllowed(locale)
      if (started === 'other-request') return new IdempotencyConflict(locale)
      if ('refusal' in started) return refuse(locale, started.refusal, started.sop) as typeof StartRunResult
      if ('notInForce' in started) return new SopNotInForce(locale, started.notInForce)
      if ('periodOf' in started)
        return new PeriodInvalid(locale, periodSentence(started.periodOf), exampleOf(started.periodOf))
      if ('openRunId' in started)
        return new RunAlreadyOpen(locale, await runNow(context, info, started.openRunId, 'RunAlreadyOpen'))
      return Object.assign(new RunStarted(), {
        run: await runNow({ ...context, entry: started.entry }, info, started.runId, 'RunStarted'),
      })
    })
  }

  @Mutation(() => ReleaseRunResult, { description: 'Lets a stuck run go one round further.' })
  releaseRun(
    @Arg('input', () => ReasonInput) input: ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReleaseRunResult> {
    const { reason } = input
    return toRun(context, info, input, RunReleased, { type: 'releaseRun', reason }) as Promise<
      typeof ReleaseRunResult
    >
  }

  @Mutation(() => CancelRunResult)
  cancelRun(
    @Arg('input', () => ReasonInput) input: ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CancelRunResult> {
    const { reason } = input
    return toRun(context, info, input, RunCancelled, { type: 'cancelRun', reason }) as Promise<
      typeof CancelRunResult
    >
  }
}
