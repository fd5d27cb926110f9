import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Args, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql'
import { datasetShape } from '../dataset/dataset.shape.ts'
import { Dataset } from '../dataset/dataset.type.ts'
import { PageArgs } from '../graphql/page-info.type.ts'
import { objectOf, pageOf } from '../read-model/compose.ts'
import type { PageRow } from '../read-model/connection.ts'
import { connectionOf } from '../read-model/connection.ts'
import { checkedPage } from '../read-model/checked-page.ts'
import { selectedNodes } from '../read-model/selection.ts'
import type { Row } from '../read-model/shape.ts'
import { rowAt, value } from '../read-model/shape.ts'
import { sopShape } from '../sop/sop.shape.ts'
import { Sop } from '../sop/sop.type.ts'
import { newest } from './run-list.ts'
import { runShape } from './run.shape.ts'
import { Run, RunConnection } from './run.type.ts'

const runsOf = (sop: Row, condition = sql``) =>
  sql`(select count(*) from run r where r.regency_id = ${sop}.regency_id and r.sop_id = ${sop}.id ${condition})`

// What this room adds to its left neighbours' types, it also tells how to read.
Object.assign(sopShape.reads, {
  runCount: value((sop) => runsOf(sop)),
  openRunCount: value((sop) => runsOf(sop, sql`and r.status in ('running', 'paused', 'stuck')`)),
})

const ofDataset = (dataset: Row) => (run: Row) =>
  sql`${run}.regency_id = ${dataset}.regency_id and ${run}.dataset_id = ${dataset}.id`

datasetShape.reads['runs'] = {
  from: 'arguments',
  value: (dataset, { args, below }, depth) => {
    const connection = below('RunConnection')
    const page = checkedPage(args as unknown as PageArgs, newest)
    const asked = selectedNodes(connection, 'Run')
    const rows = pageOf({
      shape: runShape,
      node: objectOf(runShape, asked, depth + 1),
      where: ofDataset(dataset),
      order: newest,
      ...page,
      depth: depth + 1,
    })
    const counted = connection.some(({ name }) => name === 'totalCount')
      ? sql`(select count(*) from run ${rowAt(depth + 1)} where ${ofDataset(dataset)(rowAt(depth + 1))})`
      : sql`0`
    return sql`(select json_build_object('rows', coalesce(json_agg(page), '[]'), 'totalCount', ${counted}) from (${rows}) page)`
  },
}

@Resolver(() => Sop)
export class SopRunsResolver {
  @FieldResolver(() => Int)
  runCount(@Root() sop: Sop & { runCount: number }): number {
    return sop.runCount
  }

  @FieldResolver(() => Int, { description: 'Runs that are running, paused or stuck.' })
  openRunCount(@Root() sop: Sop & { openRunCount: number }): number {
    return sop.openRunCount
  }
}

@Resolver(() => Dataset)
export class DatasetRunsResolver {
  @FieldResolver(() => RunConnection, { description: "The dataset's runs, newest first." })
  runs(
    @Root() dataset: Record<string, { rows: PageRow<Run>[]; totalCount: number }>,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): RunConnection {
    const { rows, totalCount } = dataset[info.path.key]!
    return { ...connectionOf(rows, first, Boolean(after)), totalCount }
  }
}
