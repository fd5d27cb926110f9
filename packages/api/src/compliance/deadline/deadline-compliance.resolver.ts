import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { selectedOn } from '../../read-model/selection.ts'
import type { EveryUnit } from '../question/compliance.type.ts'
import { Every } from '../question/compliance.type.ts'
import { readDeadlineCompliance } from './deadline-compliance.ts'
import { DeadlineCompliance } from './deadline-compliance.type.ts'
import { DeadlineFilter } from './deadline-filter.input.ts'

@Resolver()
export class DeadlineComplianceResolver {
  @Query(() => DeadlineCompliance, { description: 'How well the times that laws set were kept.' })
  deadlineCompliance(
    @Arg('filter', () => DeadlineFilter, { nullable: true }) filter: DeadlineFilter | null,
    @Arg('every', () => Every, { nullable: true, defaultValue: Every.MONTH }) every: EveryUnit | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeadlineCompliance> {
    const asked = selectedOn(info, 'DeadlineCompliance')
    return readDeadlineCompliance(context, { filter: filter ?? {}, every: every ?? Every.MONTH, asked })
  }
}
