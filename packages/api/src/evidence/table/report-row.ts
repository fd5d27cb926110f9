import type { Instant } from '@satualur/engine'
import type { TableFormat } from '@satualur/table-format'
import type { Refusable, Validation } from '@satualur/table-format/files'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { keptFormat } from '../../dataset/table-format/format-row.ts'
import type { KeptDifference } from '../../dataset/table-format/report/table-difference.type.ts'
import type { Summary } from '../../dataset/table-format/report/table-report.type.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { FormerTable, OwnNames } from './former-table.ts'
import { ownNames, previousTables } from './previous-table.ts'

/** A report that is to be made, with all that it is made of. */
export interface Check {
  sha256: string
  schema: object
  isMade: boolean
  isCompared: boolean
  isScanned: boolean
  own: OwnNames
  previous: FormerTable[]
}

export const formatOf = ({ schema }: Check): TableFormat => keptFormat({ schema })!

export const readingCheck = (report: string): Statement =>
  compile(sql<Check>`select encode(t.sha256, 'hex') as sha256, v.schema, t.made_at is not null as "isMade",
      t.compared_at is not null as "isCompared", exists (select from personal_data_report p
        where p.regency_id = t.regency_id and p.sha256 = t.sha256) as "isScanned", ${ownNames} as own, ${previousTables} as previous
    from table_report t join table_format v on v.regency_id = t.regency_id and v.dataset_id = t.dataset_id
      and v.revision = t.format_revision
    where t.regency_id = current_regency() and t.id = ${report} and t.compared_at is null`)

const open = (report: string) =>
  sql`where regency_id = current_regency() and id = ${report} and made_at is null`

export const beginning = (report: string): Statement =>
  compile(
    sql`update table_report set state = 'checking', rows_read = 0, bytes_read = 0, bytes_total = 0 ${open(report)}`,
  )

export const failed = (report: string): Statement =>
  compile(sql`update table_report set state = 'failed' ${open(report)}`)

export const progressed = (
  report: string,
  { rows, bytes, totalBytes }: { rows: number; bytes: number; totalBytes: number },
): Statement =>
  compile(sql`update table_report set rows_read = ${rows}, bytes_read = ${bytes}, bytes_total = ${totalBytes}
    ${open(report)} and state = 'checking'`)

/** A file that cannot be read to its end is not clean, and has no findings in any row. */
export function made(report: string, validation: Refusable<Validation>, now: Instant): Statement {
  const isRead = !('refusal' in validation)
  const told = isRead ? validation.report : { isClean: false, rows: 0, errors: 0, warnings: 0, findings: [] }
  return compile(sql`update table_report set state = 'checked', made_at = ${instantOf(now)}, is_clean = ${told.isClean},
      errors = ${told.errors}, warnings = ${told.warnings}, rows = ${told.rows}, findings = ${JSON.stringify(told.findings)}::jsonb,
      summary = ${isRead ? JSON.stringify(summaryOf(validation)) : null}::jsonb,
      refusal = ${isRead ? null : JSON.stringify(validation.refusal)}::jsonb ${open(report)}`)
}

const summaryOf = ({ report, source }: Validation): Summary => ({
  ...{ headerRow: report.headerRow, blankRows: report.blankRows, columns: [...report.columns] },
  ...{ counts: report.counts, groups: report.groups, otherSheets: [...source.otherSheets] },
  template: source.template?.fingerprint ?? null,
})

/** Where there was nothing to compare with, that is kept too: it is not looked for again. */
export const compared = (
  report: string,
  found: (Pick<FormerTable, 'file' | 'period'> & { difference: KeptDifference }) | null,
  now: Instant,
): Statement =>
  compile(sql`update table_report set compared_at = ${instantOf(now)}, compared_with = ${found?.file ?? null}::uuid,
      compared_period = ${found?.period ?? null}, difference = ${found && JSON.stringify(found.difference)}::jsonb
    where regency_id = current_regency() and id = ${report} and compared_at is null`)
