import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { revokeVersion } from './revoke-version.ts'
import { RevokeInput, RevokeResult } from './revoke-version.type.ts'

@Resolver()
export class RevocationResolver {
  @Mutation(() => RevokeResult, { description: 'Admins only.' })
  revokeVersion(
    @Arg('input', () => RevokeInput) input: RevokeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RevokeResult> {
    return revokeVersion(context, info, input)
  }
}
