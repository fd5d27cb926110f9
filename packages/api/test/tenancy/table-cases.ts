import type { Case } from './operation-case.ts'
import { doing, reading } from './operation-case.ts'

/** Formats of tables, reports on them, and what they hold of persons. */
export const tableCases: Record<string, Case> = {
  tableReport: reading(({ tableReport }) => ({ id: tableReport })),
  setTableFormat: doing(
    'admin',
    ({ dataset }) => ({ input: { dataset, revision: 1, columns: [{ name: 'desa', type: 'STRING' }] } }),
    'TableFormatSet',
  ),
  // The bytes of the file were never there.
  inferTableFormat: doing('admin', ({ file }) => ({ input: { file } }), 'NotFound'),
  checkTable: doing('admin', ({ openTask, file }) => ({ input: { task: openTask, file } }), 'NoTableFormat'),
  waiveTableReport: doing(
    'admin',
    ({ tableReport }) => ({ input: { report: tableReport, reason: 'Angka sementara' } }),
    'NothingToWaive',
  ),
  judgePersonalData: doing(
    'admin',
    ({ file }) => ({ input: { file, isPublic: false, reason: 'Ternyata NIK penduduk' } }),
    'PersonalDataJudged',
  ),
}
