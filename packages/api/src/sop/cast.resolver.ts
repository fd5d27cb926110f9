import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { setPlayers } from './set-players.ts'
import { SetPlayersInput, SetPlayersResult } from './set-players.type.ts'

@Resolver()
export class CastResolver {
  @Mutation(() => SetPlayersResult, { description: 'Admins only. Says who plays a role of an SOP.' })
  setPlayers(
    @Arg('input', () => SetPlayersInput) input: SetPlayersInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetPlayersResult> {
    return setPlayers(context, info, input)
  }
}
