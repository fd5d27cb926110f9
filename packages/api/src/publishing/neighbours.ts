import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { datasetShape } from '../dataset/dataset.shape.ts'
import { Dataset } from '../dataset/dataset.type.ts'
import { PageArgs } from '../graphql/page-info.type.ts'
import { objectOf, pageOf } from '../read-model/compose.ts'
import type { PageRow } from '../read-model/connection.ts'
import { connectionOf } from '../read-model/connection.ts'
import { checkedPage } from '../read-model/checked-page.ts'
import { selectedNodes } from '../read-model/selection.ts'
import type { Row } from '../read-model/shape.ts'
import { rowAt } from '../read-model/shape.ts'
import { taskShape } from '../run/run.shape.ts'
import { Task } from '../run/task.type.ts'
// Its settings are a part of the regency's files.
import './catalogue/setting/configured-catalogue.ts'
import { publicationShape } from './push/publication.shape.ts'
import { Publication } from './push/publication.type.ts'
// It has its say when a task that publishes is completed.
import './publishing-tasks.ts'
import { newestReleases, releaseShape } from './release/release.shape.ts'
import { Release, ReleaseConnection } from './release/release.type.ts'

const ofDataset = (dataset: Row) => (row: Row) =>
  sql`${row}.regency_id = ${dataset}.regency_id and ${row}.dataset_id = ${dataset}.id`

// What this room adds to its left neighbours' types, it also tells how to read.
datasetShape.reads['publication'] = {
  from: 'one',
  shape: () => publicationShape,
  where: (dataset, publication) => ofDataset(dataset)(publication),
}

datasetShape.reads['releases'] = {
  from: 'arguments',
  value: (dataset, { args, below }, depth) => {
    const connection = below('ReleaseConnection')
    const page = checkedPage(args as unknown as PageArgs, newestReleases)
    const rows = pageOf({
      shape: releaseShape,
      node: objectOf(releaseShape, selectedNodes(connection, 'Release'), depth + 1),
      where: ofDataset(dataset),
      order: newestReleases,
      ...page,
      depth: depth + 1,
    })
    const counted = sql`(select count(*) from release ${rowAt(depth + 1)} where ${ofDataset(dataset)(rowAt(depth + 1))})`
    return sql`(select json_build_object('rows', coalesce(json_agg(page), '[]'), 'totalCount', ${counted}) from (${rows}) page)`
  },
}

taskShape.reads['awaitedPublication'] = {
  from: 'one',
  shape: () => publicationShape,
  where: (
    task,
    publication,
  ) => sql`${publication}.regency_id = ${task}.regency_id and ${publication}.dataset_id = (
    select w.dataset_id from awaited_completion w where w.regency_id = ${task}.regency_id and w.task_id = ${task}.id)`,
}

taskShape.reads['releases'] = {
  from: 'many',
  shape: () => releaseShape,
  where: (task, release) =>
    sql`${release}.regency_id = ${task}.regency_id and ${release}.task_id = ${task}.id`,
  orderBy: (release) => sql`${release}.title, ${release}.id`,
}

@Resolver(() => Dataset)
export class DatasetReleasesResolver {
  @FieldResolver(() => Publication, {
    nullable: true,
    description: 'Null where the portal was never given it.',
  })
  publication(@Root() dataset: { publication: Publication | null }): Publication | null {
    return dataset.publication
  }

  @FieldResolver(() => ReleaseConnection, { description: 'All that ever was public of it, newest first.' })
  releases(
    @Root() dataset: Record<string, { rows: PageRow<Release>[]; totalCount: number }>,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): ReleaseConnection {
    const { rows, totalCount } = dataset[info.path.key]!
    return { ...connectionOf(rows, first, Boolean(after)), totalCount }
  }
}

@Resolver(() => Task)
export class TaskPublicationResolver {
  @FieldResolver(() => Publication, {
    nullable: true,
    description: 'What the task waits for: it completes by itself once the portal has it.',
  })
  awaitedPublication(@Root() task: { awaitedPublication: Publication | null }): Publication | null {
    return task.awaitedPublication
  }

  @FieldResolver(() => [Release], {
    description: 'What it has made public, or set down for its day.',
  })
  releases(@Root() { releases }: { releases: Release[] }): Release[] {
    return releases
  }
}
