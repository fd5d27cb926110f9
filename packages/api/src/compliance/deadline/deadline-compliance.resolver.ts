import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { selectedBelow, selectedOn } from '../../read-model/selection.ts'
import { readDeadlineCompliance } from './deadline-compliance.ts'
import { DeadlineCompliance, DeadlineFilter } from './deadline-compliance.type.ts'

@Resolver()
export class DeadlineComplianceResolver {
  @Query(() => DeadlineCompliance, { description: 'How well the times that laws set were kept.' })
  deadlineCompliance(
    @Arg('filter', () => DeadlineFilter, { nullable: true }) filter: DeadlineFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeadlineCompliance> {
    const groups = selectedOn(info, 'DeadlineCompliance').filter(({ name }) => name === 'groups')
    return readDeadlineCompliance(context, {
      filter: filter ?? {},
      sop: groups
        .flatMap((group) => group.below('DeadlineGroup'))
        .filter(({ name }) => name === 'sop')
        .flatMap((sop) => sop.below('Sop')),
      running: selectedBelow(info, 'DeadlineCompliance', 'running', 'Deadline'),
    })
  }
}
