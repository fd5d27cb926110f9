import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { PageArgs } from '../../graphql/page-info.type.ts'
import { CalendarInput } from '../../regency/calendar.input.ts'
import { changePage, changesByOpd, changesByPerson, deadlineChangePage } from './change-lists.ts'
import {
  CalendarPreview,
  CalendarPreviewResult,
  OpdDueChanges,
  PersonDueChanges,
} from './calendar-preview.type.ts'
import { DeadlineChangeConnection, DueChangeConnection } from './due-change.type.ts'
import type { Previewed } from './preview-calendar.ts'
import { previewCalendar } from './preview-calendar.ts'

@Resolver(() => CalendarPreview)
export class CalendarPreviewResolver {
  @Query(() => CalendarPreviewResult, {
    description: 'What amending the calendar would change, down to each task. Admins only.',
  })
  previewCalendarAmendment(
    @Arg('calendar', () => CalendarInput) calendar: CalendarInput,
    @Ctx() context: Context,
  ): Promise<typeof CalendarPreviewResult> {
    return previewCalendar(context, calendar)
  }

  @FieldResolver(() => DueChangeConnection, { description: 'Those due soonest first.' })
  changes(
    @Root() { changes }: Previewed,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DueChangeConnection> {
    return changePage(context, info, changes, page)
  }

  @FieldResolver(() => DeadlineChangeConnection, { description: 'Those that run out soonest first.' })
  deadlineChanges(
    @Root() { deadlineChanges }: Previewed,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeadlineChangeConnection> {
    return deadlineChangePage(context, info, deadlineChanges, page)
  }

  @FieldResolver(() => [OpdDueChanges], { description: 'By agency, those with the most first.' })
  byOpd(
    @Root() { changes }: Previewed,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpdDueChanges[]> {
    return changesByOpd(context, info, changes)
  }

  @FieldResolver(() => [PersonDueChanges], {
    description: 'By whoever holds the tasks, those with the most first.',
  })
  byPerson(
    @Root() { changes }: Previewed,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonDueChanges[]> {
    return changesByPerson(context, info, changes)
  }
}
