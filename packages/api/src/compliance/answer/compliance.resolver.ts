import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { selectedOn } from '../../read-model/selection.ts'
import { Compliance } from './answer.type.ts'
import { ComplianceDimension, ComplianceFilter, Every } from '../question/compliance.type.ts'
import type { Dimension, EveryUnit } from '../question/compliance.type.ts'
import { readCompliance } from './read-compliance.ts'

@Resolver(() => Compliance)
export class ComplianceResolver {
  @Query(() => Compliance, { description: 'How well the standard times were kept.' })
  compliance(
    @Arg('filter', () => ComplianceFilter, { nullable: true }) filter: ComplianceFilter | null,
    @Arg('by', () => ComplianceDimension, { nullable: true, defaultValue: ComplianceDimension.OPD })
    by: Dimension | null,
    @Arg('every', () => Every, { nullable: true, defaultValue: Every.MONTH }) every: EveryUnit | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Compliance> {
    return readCompliance(context, {
      filter: filter ?? {},
      by: by ?? ComplianceDimension.OPD,
      every: every ?? Every.MONTH,
      asked: selectedOn(info, 'Compliance'),
    })
  }
}
