import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Dataset } from './dataset.type.ts'
import { endSchedule } from './end-schedule.ts'
import { Schedule } from './schedule.type.ts'
import { setSchedule } from './set-schedule.ts'
import {
  EndScheduleInput,
  EndScheduleResult,
  SetScheduleInput,
  SetScheduleResult,
} from './set-schedule.type.ts'

@Resolver(() => Dataset)
export class ScheduleResolver {
  @FieldResolver(() => [Schedule], {
    description: 'By which SOPs it is carried out in every period, also those that have ended.',
  })
  schedules(@Root() { schedules }: { schedules: Schedule[] }): Schedule[] {
    return schedules
  }

  @Mutation(() => SetScheduleResult, { description: 'Admins only.' })
  setSchedule(
    @Arg('input', () => SetScheduleInput) input: SetScheduleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetScheduleResult> {
    return setSchedule(context, info, input)
  }

  @Mutation(() => EndScheduleResult, { description: 'Admins only.' })
  endSchedule(
    @Arg('input', () => EndScheduleInput) input: EndScheduleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EndScheduleResult> {
    return endSchedule(context, info, input)
  }
}
