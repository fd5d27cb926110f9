import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { scheduleShape } from '../dataset/schedule.shape.ts'
import { Schedule } from '../dataset/schedule.type.ts'
import type { Context } from '../graphql/context.ts'
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts'
import { value } from '../read-model/shape.ts'
import { runShape } from '../run/run.shape.ts'
import { Run } from '../run/run.type.ts'
import type { Span } from './asked-turns.ts'
import { askedOfTurns, checkedSpan } from './asked-turns.ts'
import { toldTurns } from './told-turns.ts'
import type { TurnFacts } from './turn-facts.ts'
import { turnFacts } from './turn-facts.ts'
import { Turn } from './turn.type.ts'
import { progressOf } from '../run/archive/progress.ts'

@ArgsType()
export class SpanArguments {
  @Field(() => DateScalar) from!: string
  @Field(() => DateScalar) to!: string
}

// What this room adds to its left neighbours' types, it also tells how to read.
scheduleShape.reads['turns'] = {
  from: 'arguments',
  value: (schedule, { args, below }, depth) =>
    turnFacts(schedule, args as unknown as Span, askedOfTurns(below('Turn')), depth),
}

Object.assign(runShape.reads, {
  turnEndsAt: value((run) => sql`((${progressOf(run)}) -> 'turnEndsAt')`),
  isScheduled: value(
    (
      run,
    ) => sql`exists (select from run_history e where e.regency_id = ${run}.regency_id and e.run_id = ${run}.id
      and e.sequence = 1 and e.body @> '{"isScheduled": true}')`,
  ),
})

@Resolver(() => Schedule)
export class ScheduleTurnsResolver {
  @FieldResolver(() => [Turn], {
    description: 'The turns of which any day lies between these, oldest first; at most 1,100 days.',
  })
  turns(
    @Root() schedule: Record<string, TurnFacts>,
    @Args(() => SpanArguments) span: SpanArguments,
    @Ctx() { clock, locale }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Turn[] {
    return toldTurns(schedule[info.path.key]!, checkedSpan(span), clock(), locale)
  }
}

@Resolver(() => Run)
export class RunTurnResolver {
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the turn of its period ends; nothing where it has none.',
  })
  turnEndsAt(@Root() run: { turnEndsAt: number | null }): number | null {
    return run.turnEndsAt
  }

  @FieldResolver(() => Boolean, { description: 'Begun by a schedule, and not by the hand of a person.' })
  isScheduled(@Root() run: { isScheduled: boolean }): boolean {
    return run.isScheduled
  }
}
