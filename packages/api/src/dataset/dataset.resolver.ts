import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { byTitle, titled } from '../read-model/by-title.ts'
import { idOf } from '../read-model/id.ts'
import { readPage } from '../read-model/read-page.ts'
import { readOne } from '../read-model/read.ts'
import type { Row } from '../read-model/shape.ts'
import { datasetShape } from './dataset.shape.ts'
import type { DatasetFilter } from './dataset.type.ts'
import { Dataset, DatasetConnection, DatasetsArguments } from './dataset.type.ts'

@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => DatasetConnection, { description: 'The Daftar Data, by title.' })
  datasets(
    @Args(() => DatasetsArguments) { filter, ...page }: DatasetsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DatasetConnection> {
    return readPage<Dataset>(context, info, page, {
      shape: datasetShape,
      where: (dataset) => passing(dataset, filter ?? {}),
      order: byTitle,
    })
  }

  @Query(() => Dataset, { nullable: true })
  dataset(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Dataset | null> {
    return readOne<Dataset>(context, info, {
      shape: datasetShape,
      where: (dataset) => sql`${dataset}.regency_id = current_regency() and ${dataset}.id = ${idOf(id)}`,
    })
  }
}

const passing = (dataset: Row, { opd, search }: DatasetFilter) =>
  sql`${dataset}.regency_id = current_regency() and ${titled(dataset, search)}
    and ${opd ? sql`${dataset}.opd_id = ${idOf(opd)}` : sql`true`}`
