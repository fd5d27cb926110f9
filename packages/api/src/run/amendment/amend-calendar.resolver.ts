import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { amendCalendar } from './amend-calendar.ts'
import { AmendCalendarInput, AmendCalendarResult } from './amend-calendar.type.ts'

@Resolver()
export class AmendCalendarResolver {
  @Mutation(() => AmendCalendarResult, {
    description: 'Puts another calendar in force; what is open is recounted in the background. Admins only.',
  })
  amendCalendar(
    @Arg('input', () => AmendCalendarInput) input: AmendCalendarInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AmendCalendarResult> {
    return amendCalendar(context, info, input)
  }
}
