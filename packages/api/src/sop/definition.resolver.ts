import { describeWaktu, findingSentence } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { gather } from '../read-model/gather.ts'
import { Finding } from './finding.type.ts'
import { playersOf } from './players.ts'
import { Player, Role } from './role.type.ts'
import { Waktu } from './step.type.ts'

@Resolver(() => Waktu)
export class WaktuResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'How it is counted, in the reader’s language.',
  })
  reading(@Root() { cell, bareDay }: Waktu, @Ctx() { locale }: Context): string {
    return describeWaktu(cell, bareDay, locale)
  }
}

@Resolver(() => Finding)
export class FindingResolver {
  @FieldResolver(() => String, { description: 'Where it is, what it is, and what to do next.' })
  message(@Root() { finding, sop }: Finding, @Ctx() { locale }: Context): string {
    return findingSentence(finding, sop, locale)
  }
}

@Resolver(() => Role)
export class RoleResolver {
  @FieldResolver(() => [Player], {
    description: 'Who plays the role; with an OPD, those who play in its runs.',
  })
  players(
    @Root() role: Role,
    @Arg('opd', () => ID, { nullable: true }) opd: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Player[]> {
    return gather(context, info.fieldNodes[0], role, (roles) => playersOf(context, info, roles, opd ?? null))
  }
}
