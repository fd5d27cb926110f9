import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { ratifyVersion } from './ratify-version.ts'
import { RatifyInput, RatifyResult } from './ratify-version.type.ts'

@Resolver()
export class RatificationResolver {
  @Mutation(() => RatifyResult, { description: 'Admins only. Enters what a named official has ratified.' })
  ratifyVersion(
    @Arg('input', () => RatifyInput) input: RatifyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RatifyResult> {
    return ratifyVersion(context, info, input)
  }
}
