import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { checkFirst } from '../read-model/checked-page.ts'
import { checkedSpan } from './asked-turns.ts'
import { SpanArguments } from './neighbours.ts'
import { turnCalendar } from './turn-calendar.ts'
import { TurnCalendar, TurnFilter } from './turn.type.ts'
import { waiveTurn } from './waive-turn.ts'
import { WaiveTurnInput, WaiveTurnResult } from './waive-turn.type.ts'
import { withdrawWaiver } from './withdraw-waiver.ts'
import { WithdrawWaiverInput, WithdrawWaiverResult } from './withdraw-waiver.type.ts'

@ArgsType()
class CalendarArguments extends SpanArguments {
  @Field(() => TurnFilter, { nullable: true }) filter?: TurnFilter | null
  @Field(() => Int, { defaultValue: 25, description: 'How many schedules a page holds.' }) first!: number
  @Field(() => String, { nullable: true }) after?: string | null
}

@Resolver()
export class RecurrenceResolver {
  @Query(() => TurnCalendar, {
    description:
      'The calendar of what is due: turns of which any day lies between these; at most 1,100 days.',
  })
  turns(
    @Args(() => CalendarArguments) { from, to, filter, first, after }: CalendarArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TurnCalendar> {
    checkFirst(first)
    const span = checkedSpan({ from, to })
    return turnCalendar(context, info, { span, filter: filter ?? {}, first, after: after ?? null })
  }

  @Mutation(() => WaiveTurnResult, { description: 'Admins only.' })
  waiveTurn(
    @Arg('input', () => WaiveTurnInput) input: WaiveTurnInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof WaiveTurnResult> {
    return waiveTurn(context, info, input)
  }

  @Mutation(() => WithdrawWaiverResult, { description: 'Admins only.' })
  withdrawWaiver(
    @Arg('input', () => WithdrawWaiverInput) input: WithdrawWaiverInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof WithdrawWaiverResult> {
    return withdrawWaiver(context, info, input)
  }
}
