import { taskLimits } from '@satualur/table-format/files'
import { sql } from 'kysely'
import { fileValue } from '../../../files/file-value.ts'
import { personShape } from '../../../people/person.shape.ts'
import type { Read, Row, Shape } from '../../../read-model/shape.ts'
import { column, computed, instant, reference, value } from '../../../read-model/shape.ts'
import { datasetShape } from '../../dataset.shape.ts'
import { formatInForce } from '../format-row.ts'
import { personalDataShape } from '../personal-data/personal-data.shape.ts'
import { findingsPage } from './findings-page.ts'

/** What may stand above the data is read with it. */
const rowsAboveAtMost = 100

const waiverShape: Shape = {
  type: 'TableWaiver',
  table: 'table_waiver',
  reads: {
    reason: column('reason'),
    at: instant('waived_at'),
    by: reference(() => personShape, 'waived_by'),
  },
}

/** The same words in the gate, on the page and in a search. */
export const standingOf = (report: Row) => sql`(case
  when ${report}.state <> 'checked' then ${report}.state
  when ${report}.is_clean then 'clean'
  when exists (select from table_waiver w where w.regency_id = ${report}.regency_id and w.report_id = ${report}.id) then 'waived'
  when ${report}.refusal is not null then 'unreadable' else 'faulty' end)`

const address = (extension: string): Read =>
  value(
    (report) =>
      sql`case when ${report}.made_at is not null then '/api/table-reports/' || ${report}.id || ${sql.lit(extension)} end`,
  )

/** What is wrong is marked in the table itself where that can be held whole. */
const megabytesMarkedAtMost = 5
const mayBeMarked = (
  report: Row,
) => sql`(${report}.refusal is null and ${report}.errors + ${report}.warnings > 0
  and ${report}.rows <= ${taskLimits.rowsMarkedAtMost - rowsAboveAtMost} and exists (select from file mf
    where mf.regency_id = ${report}.regency_id and mf.id = ${report}.file_id and mf.size <= ${megabytesMarkedAtMost} * 1048576))`

export const tableReportShape: Shape = {
  type: 'TableReport',
  table: 'table_report',
  reads: {
    id: column('id'),
    dataset: reference(() => datasetShape, 'dataset_id'),
    file: value((report) => fileValue(sql`${report}.file_id`)),
    period: column('period'),
    formatRevision: column('format_revision'),
    isCurrent: value(
      (report) => sql`(${report}.format_revision
        is not distinct from ${formatInForce(sql`${report}.regency_id`, sql`${report}.dataset_id`)})`,
    ),
    standing: value(standingOf),
    rowsRead: column('rows_read'),
    share: value((report) => sql`(${report}.bytes_read::float8 / nullif(${report}.bytes_total, 0))`),
    madeAt: instant('made_at'),
    rows: column('rows'),
    errors: column('errors'),
    warnings: column('warnings'),
    summary: column('summary'),
    refusal: column('refusal'),
    difference: column('difference'),
    comparedPeriod: column('compared_period'),
    comparedWith: value((report) => fileValue(sql`${report}.compared_with`)),
    schema: value(
      (report) => sql`(select tv.schema from table_format tv where tv.regency_id = ${report}.regency_id
        and tv.dataset_id = ${report}.dataset_id and tv.revision = ${report}.format_revision)`,
    ),
    template: computed('summary', 'schema'),
    headerRow: computed('summary'),
    otherSheets: computed('summary'),
    columns: computed('summary'),
    counts: computed('summary'),
    findingGroups: computed('summary'),
    unreadable: computed('refusal'),
    change: computed('difference'),
    notCompared: computed('difference'),
    findings: { from: 'arguments', value: findingsPage },
    waiver: {
      from: 'one',
      shape: () => waiverShape,
      where: (report, waiver) =>
        sql`${waiver}.regency_id = ${report}.regency_id and ${waiver}.report_id = ${report}.id`,
    },
    personalData: {
      from: 'one',
      shape: () => personalDataShape,
      where: (report, scan) =>
        sql`${scan}.regency_id = ${report}.regency_id and ${scan}.sha256 = ${report}.sha256`,
    },
    csvUrl: address('.csv'),
    xlsxUrl: address('.xlsx'),
    markedUrl: value(
      (report) =>
        sql`case when ${mayBeMarked(report)} then '/api/table-reports/' || ${report}.id || '/marked.xlsx' end`,
    ),
  },
}
