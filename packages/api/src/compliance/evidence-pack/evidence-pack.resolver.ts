import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { isAdmin } from '../../people/is-admin.ts'
import { readAll } from '../../read-model/read.ts'
import { evidencePackShape } from './evidence-pack.shape.ts'
import { EvidencePack, MakeEvidencePackInput, MakeEvidencePackResult } from './evidence-pack.type.ts'
import { makeEvidencePack } from './make-evidence-pack.ts'

@Resolver(() => EvidencePack)
export class EvidencePackResolver {
  @Query(() => [EvidencePack], {
    description: 'Those of the last thirty days, newest first; admins only, none for everybody else.',
  })
  evidencePacks(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<EvidencePack[]> {
    return readAll<EvidencePack>(context, info, {
      shape: evidencePackShape,
      where: (pack) => sql`${pack}.regency_id = current_regency() and ${isAdmin}`,
      orderBy: (pack) => sql`${pack}.asked_at desc, ${pack}.id desc`,
    })
  }

  @Mutation(() => MakeEvidencePackResult, {
    description:
      'Admins only. Records are issued, in the name of who asks, for completed runs that have none.',
  })
  makeEvidencePack(
    @Arg('input', () => MakeEvidencePackInput) input: MakeEvidencePackInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MakeEvidencePackResult> {
    return makeEvidencePack(context, info, input)
  }
}
