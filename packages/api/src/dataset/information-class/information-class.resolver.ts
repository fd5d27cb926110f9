import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Dataset } from '../dataset.type.ts'
import './class-decision.shape.ts'
import { ClassDecision } from './class-decision.type.ts'
import { decideInformationClass } from './decide-information-class.ts'
import { DecideInformationClassInput, DecideInformationClassResult } from './decide-information-class.type.ts'

@Resolver(() => Dataset)
export class InformationClassResolver {
  @FieldResolver(() => [ClassDecision], {
    description: 'What was decided on its class, newest first: the first one holds.',
  })
  classDecisions(@Root() { classDecisions }: { classDecisions: ClassDecision[] }): ClassDecision[] {
    return classDecisions
  }

  @Mutation(() => DecideInformationClassResult, { description: 'Admins only.' })
  decideInformationClass(
    @Arg('input', () => DecideInformationClassInput) input: DecideInformationClassInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof DecideInformationClassResult> {
    return decideInformationClass(context, info, input)
  }
}
