import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { tableReportShape } from '../../dataset/table-format/report/table-report.shape.ts'
import type { TableReport } from '../../dataset/table-format/report/table-report.type.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { NotAllowed, NotFound, ReasonMissing, refusingNotSignedIn } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { instantOf } from '../../read-model/shape.ts'
import { mayJudge } from './may-judge.ts'
import { reasonAtMost } from './reason.ts'
import type { WaiveTableReportInput, WaiveTableReportResult } from './waive-table-report.type.ts'
import { NothingToWaive, TableReportWaived } from './waive-table-report.type.ts'

/** A decider or an admin lets a table pass that is not clean; it stays on record with the reason. */
export function waiveTableReport(
  context: Context,
  info: GraphQLResolveInfo,
  { report, reason }: WaiveTableReportInput,
): Promise<typeof WaiveTableReportResult> {
  const { locale, door, clock } = context
  return refusingNotSignedIn(locale, async (): Promise<typeof WaiveTableReportResult> => {
    const { entry, rows } = await door.ask<{ mayJudge: boolean }>(tokenOf(context), reading(report))
    if (entry.access === 'viewer' || rows[0]?.mayJudge === false) return new NotAllowed(locale)
    if (!rows[0]) return new NotFound(locale)
    const why = reason.trim()
    if (!why || why.length > reasonAtMost) return new ReasonMissing(locale, reasonMissing)
    const waived = await door.within(entry, waiving(report, why, clock()))
    const member = waived.length > 0 ? 'TableReportWaived' : 'NothingToWaive'
    const now = await readOne<TableReport>({ ...context, entry }, info, {
      shape: tableReportShape,
      asked: selectedBelow(info, member, 'report', 'TableReport'),
      where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${report}`,
    })
    if (waived.length === 0) return new NothingToWaive(locale, now!)
    context.changes.publish(entry.regencyId)
    return Object.assign(new TableReportWaived(), { report: now })
  })
}

const reading = (report: string) =>
  compile(sql`select ${mayJudge(sql`t.sha256`)} as "mayJudge" from table_report t
    where t.regency_id = current_regency() and t.id = ${idOf(report)}`)

const waiving = (report: string, reason: string, now: number) =>
  compile(sql`insert into table_waiver (regency_id, report_id, reason, waived_at, waived_by)
    select t.regency_id, t.id, ${reason}, ${instantOf(now)}, current_person() from table_report t
    where t.regency_id = current_regency() and t.id = ${report} and not t.is_clean
    on conflict do nothing returning report_id`)

const reasonMissing = {
  id: 'Tuliskan alasannya (paling banyak 2.000 huruf): mengapa tabel ini dapat diterima dengan temuannya.',
  en: 'Write the reason (2,000 letters at most): why this table can be taken with what was found in it.',
}
