import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { readAll } from '../read-model/read.ts'
import { sql } from 'kysely'
import { opdShape } from './regency.shape.ts'
import { Opd } from './regency.type.ts'

@Resolver(() => Opd)
export class RegencyResolver {
  @Query(() => [Opd], { description: 'The agencies of the regency, by name.' })
  opds(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Opd[]> {
    return readAll<Opd>(context, info, { shape: opdShape, orderBy: (opd) => sql`${opd}.name` })
  }
}
