import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { byTitle, titled } from '../read-model/by-title.ts'
import { idOf } from '../read-model/id.ts'
import { readPage } from '../read-model/read-page.ts'
import { readOne } from '../read-model/read.ts'
import { selectedOn } from '../read-model/selection.ts'
import { isShown, isSopShown } from './in-force.ts'
import { sopShape, sopVersionShape } from './sop.shape.ts'
import { Sop, SopConnection, SopsArguments, SopVersion } from './sop.type.ts'

@Resolver(() => Sop)
export class SopResolver {
  @Query(() => SopConnection, { description: 'The SOPs of the regency, by title.' })
  sops(
    @Args(() => SopsArguments) { search, ...page }: SopsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SopConnection> {
    return readPage<Sop>(context, info, page, {
      shape: sopShape,
      where: (sop) =>
        sql`${sop}.regency_id = current_regency() and ${isSopShown(sop)} and ${titled(sop, search)}`,
      order: byTitle,
    })
  }

  @Query(() => Sop, { nullable: true })
  sop(
    @Arg('id', () => ID) id: string,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day that `version` is of where it names none itself; today when absent.',
    })
    asOf: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Sop | null> {
    return readOne<Sop>(context, info, {
      shape: sopShape,
      asked: selectedOn(info, 'Sop').map((field) => ({ ...field, args: { asOf, ...field.args } })),
      where: (sop) =>
        sql`${sop}.regency_id = current_regency() and ${sop}.id = ${idOf(id)} and ${isSopShown(sop)}`,
    })
  }

  @Query(() => SopVersion, { nullable: true })
  sopVersion(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SopVersion | null> {
    return readOne<SopVersion>(context, info, {
      shape: sopVersionShape,
      where: (version) =>
        sql`${version}.regency_id = current_regency() and ${version}.id = ${idOf(id)} and ${isShown(version)}`,
    })
  }

  @FieldResolver(() => SopVersion, { nullable: true, description: 'The one in force on that day, or today.' })
  version(
    @Root() sop: Sop & Record<string, SopVersion | null>,
    @Arg('asOf', () => DateScalar, { nullable: true }) _asOf: string | null,
    @Info() info: GraphQLResolveInfo,
  ): SopVersion | null {
    return sop[String(info.path.key)] ?? null
  }

  @FieldResolver(() => [SopVersion], { description: 'Newest first.' })
  versions(@Root() sop: Sop & { versions: SopVersion[] }): SopVersion[] {
    return sop.versions
  }
}
