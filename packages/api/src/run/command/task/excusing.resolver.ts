import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../../graphql/context.ts'
import { NotFound, refusingNotSignedIn } from '../../../graphql/refusal.ts'
import { toTask } from '../answer.ts'
import { letterOf } from '../letter.ts'
import {
  ExcuseLatenessInput,
  ExcuseLatenessResult,
  ExcuseWithdrawn,
  LatenessExcused,
  WithdrawExcuseInput,
  WithdrawExcuseResult,
} from './excuse-lateness.type.ts'

/** What supervisors and admins say about work that was completed late. */
@Resolver()
export class ExcusingResolver {
  @Mutation(() => ExcuseLatenessResult, {
    description: 'Supervisors and admins. Keeps a completed task from counting as late.',
  })
  excuseLateness(
    @Arg('input', () => ExcuseLatenessInput) input: ExcuseLatenessInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ExcuseLatenessResult> {
    return refusingNotSignedIn(context.locale, async () => {
      const found = await letterOf(context, input.letter)
      if (found === 'unknown') return new NotFound(context.locale)
      const { reason } = input
      return toTask(context, info, input, LatenessExcused, (task) => ({
        type: 'excuseLateness',
        task,
        reason,
        letter: found.letter!,
      })) as Promise<typeof ExcuseLatenessResult>
    })
  }

  @Mutation(() => WithdrawExcuseResult, { description: 'Supervisors and admins. Both stay on record.' })
  withdrawExcuse(
    @Arg('input', () => WithdrawExcuseInput) input: WithdrawExcuseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof WithdrawExcuseResult> {
    const { reason } = input
    return toTask(context, info, input, ExcuseWithdrawn, (task) => ({
      type: 'withdrawExcuse',
      task,
      reason,
    })) as Promise<typeof WithdrawExcuseResult>
  }
}
