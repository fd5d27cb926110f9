import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { PageArgs } from '../../graphql/page-info.type.ts'
import { readPage } from '../../read-model/read-page.ts'
import { delegate } from './delegate.ts'
import { DelegateInput, DelegateResult } from './delegate.type.ts'
import { delegationsAsked } from './delegation-list.ts'
import { DelegationConnection, DelegationFilter } from './delegation-list.type.ts'
import { stateOn, todayOf } from './delegation-state.ts'
import { Delegation, DelegationState } from './delegation.type.ts'
import { revokeDelegation } from './revoke-delegation.ts'
import { RevokeDelegationInput, RevokeDelegationResult } from './revoke-delegation.type.ts'

@Resolver(() => Delegation)
export class DelegationResolver {
  @Query(() => DelegationConnection, {
    description: 'Who acts for whom in the regency, newest first; admins only, none for everybody else.',
  })
  delegations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DelegationFilter, { nullable: true }) filter: DelegationFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DelegationConnection> {
    return readPage<Delegation>(context, info, page, delegationsAsked(filter ?? {}, context.clock()))
  }

  @Mutation(() => DelegateResult, {
    description:
      'Says who acts for somebody on some days. Admins for anybody, everybody else for themselves.',
  })
  delegate(
    @Arg('input', () => DelegateInput) input: DelegateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof DelegateResult> {
    return delegate(context, info, input)
  }

  @Mutation(() => RevokeDelegationResult, {
    description: 'Admins any of them; everybody else what they have handed on themselves.',
  })
  revokeDelegation(
    @Arg('input', () => RevokeDelegationInput) input: RevokeDelegationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RevokeDelegationResult> {
    return revokeDelegation(context, info, input)
  }

  @FieldResolver(() => DelegationState)
  async state(@Root() one: Delegation, @Ctx() context: Context): Promise<DelegationState> {
    return stateOn(await todayOf(one, context), one)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may revoke it now.' })
  async isRevocable(@Root() one: Delegation, @Ctx() context: Context): Promise<boolean> {
    return one.isTheirs && one.revokedAt === null && one.endsOn >= (await todayOf(one, context))
  }
}
