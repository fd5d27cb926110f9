import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import type { Excepting } from '../../dataset/information-class/closing.ts'
import { closings } from '../../dataset/information-class/closing.ts'
import { StillPublic } from '../../dataset/information-class/decide-information-class.type.ts'
import type { Context } from '../../graphql/context.ts'
import { readAll } from '../../read-model/read.ts'
import { instantOf } from '../../read-model/shape.ts'
import { enqueuedPush } from '../push/queueing.ts'
import { tellingPrograms } from '../telling.ts'
import { releaseShape } from './release.shape.ts'
import { Release } from './release.type.ts'

const isStanding = sql`coalesce(public_class, planned_class) is not null`

/**
 * What becomes excepted is seen nowhere in the house from that moment on. The portal is told by a job that does not give up,
 * and keeps nobody from deciding: the database itself takes the dataset's copy there out of all that may be sent.
 */
function withdrawing({ dataset, reason, at }: Excepting): readonly Statement[] {
  const told = reason === null ? [] : tellingPrograms('data.withdrawn', dataset, at)
  return [
    ...told,
    compile(sql`update release set public_class = null, planned_class = null, withdrawn_at = ${instantOf(at)},
        withdrawn_by = current_person(), withdrawal_reason = ${reason}
      where ${reason !== null} and regency_id = current_regency() and dataset_id = ${dataset} and ${isStanding}`),
    compile(sql`select ${enqueuedPush(sql`dataset_id`, at)} from publication
      where regency_id = current_regency() and dataset_id = ${dataset} and state <> 'left'`),
  ]
}

closings.push(withdrawing)

@Resolver(() => StillPublic)
export class StillPublicResolver {
  @FieldResolver(() => [Release], {
    description: 'What everybody sees, or will on its day: each tells whether it is on the portal, too.',
  })
  releases(
    @Root() { dataset }: StillPublic,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Release[]> {
    return readAll<Release>(context, info, {
      shape: releaseShape,
      where: (row) => sql`${row}.regency_id = current_regency() and ${row}.dataset_id = ${dataset}
        and coalesce(${row}.public_class, ${row}.planned_class) is not null`,
      orderBy: (row) => sql`${row}.released_at desc, ${row}.id desc`,
    })
  }
}
