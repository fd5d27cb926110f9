import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import type { Selected } from '../../read-model/selection.ts'
import { selectedOn } from '../../read-model/selection.ts'
import { Forecast } from './forecast.type.ts'
import { readLateNow } from './late-now.ts'
import { LateNow } from './late-now.type.ts'
import { OpenWorkFilter } from './open-work.input.ts'
import { readForecast } from './read-forecast.ts'

/** What is late, and what will be. */
@Resolver()
export class ForecastResolver {
  @Query(() => Forecast, {
    description:
      'Open tasks that are in time now and likely to be late: by the history of their step and the work that their performers have in hand.',
  })
  forecast(
    @Arg('filter', () => OpenWorkFilter, { nullable: true }) filter: OpenWorkFilter | null,
    @Arg('until', () => DateScalar, {
      nullable: true,
      description: 'The last day; Sunday of this week when absent.',
    })
    until: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Forecast> {
    const tasks = below(selectedOn(info, 'Forecast'), 'tasks', 'ForecastTask')
    return readForecast(context, {
      ...{ filter: filter ?? {}, until: until ?? null },
      task: below(tasks, 'task', 'Task'),
      person: below(below(tasks, 'queue', 'ForecastQueue'), 'person', 'Person'),
    })
  }

  @Query(() => LateNow, { description: 'What is late now, and with whom.' })
  lateNow(
    @Arg('filter', () => OpenWorkFilter, { nullable: true }) filter: OpenWorkFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LateNow> {
    const asked = selectedOn(info, 'LateNow')
    const people = below(asked, 'byPerson', 'LatePerson')
    return readLateNow(context, {
      filter: filter ?? {},
      opd: below(below(asked, 'byOpd', 'LateOpd'), 'opd', 'Opd'),
      person: below(people, 'person', 'Person'),
      task: below(people, 'longestLate', 'Task'),
    })
  }
}

const below = (fields: readonly Selected[], name: string, typeName: string): Selected[] =>
  fields.filter((field) => field.name === name).flatMap((field) => field.below(typeName))
