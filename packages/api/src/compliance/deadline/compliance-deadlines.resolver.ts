import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { readPage } from '../../read-model/read-page.ts'
import type { Deadline } from '../../run/deadline/deadline.type.ts'
import { reportingPeriod } from '../question/reporting-period.ts'
import { deadlinesBehind } from './compliance-deadlines.ts'
import { ComplianceDeadlinesArguments, DeadlineConnection } from './compliance-deadlines.type.ts'

@Resolver()
export class ComplianceDeadlinesResolver {
  @Query(() => DeadlineConnection, {
    description:
      'The deadlines behind a figure of `deadlineCompliance` under the same filter: as many as it counts. What runs out first, or ended last, at the top.',
  })
  complianceDeadlines(
    @Args(() => ComplianceDeadlinesArguments) { first, after, ...asked }: ComplianceDeadlinesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeadlineConnection> {
    const period = reportingPeriod(asked.filter ?? {})
    return readPage<Deadline>(
      context,
      info,
      { first, after },
      deadlinesBehind(asked, period, context.clock()),
    )
  }
}
