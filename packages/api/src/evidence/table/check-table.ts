import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { tableReportShape } from '../../dataset/table-format/report/table-report.shape.ts'
import type { TableReport } from '../../dataset/table-format/report/table-report.type.ts'
import type { Context } from '../../graphql/context.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { withTaskAtHand } from '../task-at-hand.ts'
import { askedReports } from './asking-check.ts'
import type { CheckTableInput, CheckTableResult } from './check-table.type.ts'
import { NoTableFormat, TableCheckAsked } from './check-table.type.ts'

/** A performer has a file looked at before it is handed in, so that what is wrong is mended at their own desk. */
export function checkTable(
  context: Context,
  info: GraphQLResolveInfo,
  { task, file }: CheckTableInput,
): Promise<typeof CheckTableResult> {
  const run = sql`, r.id as run`
  return withTaskAtHand(context, info, task, run, async (acting, row: { run: string }) => {
    const asking = askedReports(row.run, [{ file }], acting.clock())
    const [asked] = await acting.door.within<{ id: string }>(acting.entry, asking)
    if (!asked) return new NoTableFormat(acting.locale)
    const report = await readOne<TableReport>(acting, info, {
      shape: tableReportShape,
      asked: selectedBelow(info, 'TableCheckAsked', 'report', 'TableReport'),
      where: (one) => sql`${one}.regency_id = current_regency() and ${one}.id = ${asked.id}`,
    })
    return Object.assign(new TableCheckAsked(), { report })
  })
}
