import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { resourceShape } from '../../dataset/resource.shape.ts'
import { Resource } from '../../dataset/resource.type.ts'
import { formatInForce, hasTableFormat } from '../../dataset/table-format/format-row.ts'
import { tableReportShape } from '../../dataset/table-format/report/table-report.shape.ts'
import { TableReport } from '../../dataset/table-format/report/table-report.type.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { objectOf } from '../../read-model/compose.ts'
import { rowAt, value } from '../../read-model/shape.ts'
import { taskShape } from '../../run/run.shape.ts'
import { Task } from '../../run/task.type.ts'
import type { HandedTable } from './handed-table.ts'
import { handedTables } from './handed-table.ts'
import './keeping-tables.ts'
import { mayJudge } from './may-judge.ts'
import { tablesInHand } from './tables-in-hand.ts'
import { TaskTable } from './task-table.type.ts'

// What this room adds to its left neighbours' types, it also tells how to read.
tableReportShape.reads['mayJudge'] = value((report) => mayJudge(sql`${report}.sha256`))

resourceShape.reads['tableReport'] = {
  from: 'one',
  shape: () => tableReportShape,
  where: (
    resource,
    report,
  ) => sql`${report}.regency_id = ${resource}.regency_id and ${report}.dataset_id = ${resource}.dataset_id
    and ${report}.format_revision = ${formatInForce(sql`${resource}.regency_id`, sql`${resource}.dataset_id`)}
    and coalesce(${report}.period, '') = coalesce(${resource}.period, '') and ${report}.sha256 = (select tf.sha256 from file tf
      where tf.regency_id = ${resource}.regency_id and tf.id = ${resource}.file_id)`,
}

interface ReadTables {
  versionId: string
  step: string
  handed: HandedTable<TableReport>[]
}

taskShape.reads['tables'] = {
  from: 'arguments',
  value: (task, selected, depth) => {
    const asked = selected
      .below('TaskTable')
      .filter(({ name }) => name === 'report')
      .flatMap((field) => field.below('TableReport'))
    const report = rowAt(depth + 1)
    const told = sql`(select ${objectOf(tableReportShape, asked, depth + 1)} from table_report ${report}
      where ${report}.regency_id = t.regency_id and ${report}.id = t.id)`
    return sql`json_build_object('versionId', ${task}.version_id, 'step', ${task}.step_key, 'handed',
      (select case when ${hasTableFormat(sql`tr`)} then ${handedTables(sql`tr`, told)} else '[]' end
        from run tr where tr.regency_id = ${task}.regency_id and tr.id = ${task}.run_id))`
  },
}

@Resolver(() => Task)
export class TaskTablesResolver {
  @FieldResolver(() => [TaskTable], {
    description: 'The tables in hand for its row; none where the dataset of the run has no format.',
  })
  async tables(
    @Root() task: Record<string, ReadTables>,
    @Ctx() { door, definitions, ...context }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskTable[]> {
    const { versionId, step, handed } = task[info.path.key]!
    if (handed.length === 0) return []
    const sop = await definitions.load(door, tokenOf(context), versionId)
    const row = sop.steps.find(({ key }) => key === step)!
    return tablesInHand(handed, row).map(({ file, report }) => ({
      ...{ file: file.id, fileName: file.name, report },
    }))
  }
}

@Resolver(() => Resource)
export class ResourceTableResolver {
  @FieldResolver(() => TableReport, {
    nullable: true,
    description: 'Under the format that holds; null where nobody has asked for one.',
  })
  tableReport(@Root() { tableReport }: { tableReport: TableReport | null }): TableReport | null {
    return tableReport
  }
}

@Resolver(() => TableReport)
export class TableReportRightsResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may waive it, and judge what it holds of persons: an admin, or who decides now.',
  })
  mayJudge(@Root() { mayJudge }: { mayJudge: boolean }): boolean {
    return mayJudge
  }
}
