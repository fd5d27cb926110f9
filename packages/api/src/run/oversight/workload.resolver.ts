import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { PageArgs } from '../../graphql/page-info.type.ts'
import { readPage } from '../../read-model/read-page.ts'
import { heaviest, loaded, workloadShape } from './workload.shape.ts'
import { Workload, WorkloadConnection, WorkloadFilter } from './workload.type.ts'

@Resolver(() => Workload)
export class WorkloadResolver {
  @Query(() => WorkloadConnection, {
    description:
      'For whom open tasks wait, most of them first: in the regency for admins, in their OPD for supervisors, nobody for everybody else.',
  })
  workloads(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => WorkloadFilter, { nullable: true }) filter: WorkloadFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkloadConnection> {
    const [now, asked] = [context.clock(), filter ?? {}]
    return readPage<Workload>(context, info, page, {
      shape: workloadShape(now, asked),
      where: loaded(now, asked),
      order: heaviest(asked),
    })
  }
}
