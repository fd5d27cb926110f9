import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { EscalationRung, SetEscalationInput, SetEscalationResult } from './escalation.type.ts'
import { readEscalation, setEscalation } from './set-escalation.ts'

@Resolver()
export class EscalationResolver {
  @Query(() => [EscalationRung], { description: 'Who is reminded of open tasks as their time runs out.' })
  escalation(@Ctx() context: Context): Promise<EscalationRung[]> {
    return readEscalation(context)
  }

  @Mutation(() => SetEscalationResult, { description: 'Admins only.' })
  setEscalation(
    @Arg('input', () => SetEscalationInput) { rungs }: SetEscalationInput,
    @Ctx() context: Context,
  ): Promise<typeof SetEscalationResult> {
    return setEscalation(context, rungs)
  }
}
