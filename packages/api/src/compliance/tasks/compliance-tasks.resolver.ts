import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { badInput } from '../../graphql/faults.ts'
import { readPage } from '../../read-model/read-page.ts'
import { Task, TaskConnection } from '../../run/task.type.ts'
import { tasksBehind } from './compliance-tasks.ts'
import { ComplianceTasksArguments } from './compliance-tasks.type.ts'
import { needsSop, sopNeeded } from '../answer/read-compliance.ts'
import { reportingPeriod } from '../question/reporting-period.ts'

@Resolver()
export class ComplianceTasksResolver {
  @Query(() => TaskConnection, {
    description:
      'The tasks behind a figure of `compliance` under the same filter: as many as it counts, each with its reckoning.',
  })
  complianceTasks(
    @Args(() => ComplianceTasksArguments) { first, after, ...asked }: ComplianceTasksArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskConnection> {
    const filter = asked.filter ?? {}
    if (needsSop(filter)) throw badInput(sopNeeded)
    const question = tasksBehind(asked, reportingPeriod(filter), context.clock())
    return readPage<Task>(context, info, { first, after }, question)
  }
}
