import { inferFormat, type Inference } from './inferring/infer-format.ts'
import type { LoadColumn } from './loading/load-column.ts'
import type { ReportLanguage } from './reporting/finding-line.ts'
import type { TableFormat } from './schema/table-format.ts'
import type { Book } from './reading/book.ts'
import { runTask, type Refusable, type TaskOptions } from './work/run-task.ts'
import type { Answer } from './work/task.ts'

export type { Book, BookSheet, MergedRange } from './reading/book.ts'
export type { LoadColumn, LoadPlan, LoadType } from './loading/load-column.ts'
export type { TableRefusal, RefusalCode } from './reading/table-refusal.ts'
export type { TableSource } from './reading/table-source.ts'
export type { Refusable, TaskOptions } from './work/run-task.ts'
export { readLimits } from './reading/read-limits.ts'
export { readTable } from './reading/read-table.ts'
export { Refused } from './reading/table-refusal.ts'
export { taskLimits, type TaskLimits } from './work/task-limits.ts'
export type { TaskProgress } from './work/task.ts'

/** A file that has been read to its end: what it was, and every finding by row and column. */
export type Validation = Answer<'validate'>
export type Comparison = Answer<'compare'>
export type Scan = Answer<'scan'>

/** Checks a file (CSV or XLSX) against a format, in one pass, in a thread of its own. */
export const validateFile = (
  path: string,
  format: TableFormat,
  options?: TaskOptions,
): Promise<Refusable<Validation>> => runTask('validate', { path, format }, options)

/** What has changed from the file of the previous period to this one. */
export const compareFiles = (
  previousPath: string,
  path: string,
  format: TableFormat,
  options?: TaskOptions,
): Promise<Refusable<Comparison>> => runTask('compare', { previousPath, path, format }, options)

/** Looks for personal data in every cell; a format names the columns, without one the first row does. */
export const scanFile = (
  path: string,
  format: TableFormat | null,
  options?: TaskOptions,
): Promise<Refusable<Scan>> => runTask('scan', { path, format }, options)

/** Writes every finding of a file, as a CSV or a workbook, to a path where nothing lies yet. */
export const listFindings = (
  asked: { path: string; format: TableFormat; to: string; as: 'csv' | 'xlsx'; language: ReportLanguage },
  options?: TaskOptions,
): Promise<Refusable<Answer<'list'>>> => runTask('list', asked, options)

/** A workbook is held whole while it is marked, several times as large as it lies on the disk. */
const markingHeap = 640

/** Writes the file as a workbook with its bad cells marked to a path where nothing lies yet; for tables of some 20,000 rows. */
export const markFile = (
  asked: { path: string; format: TableFormat; to: string; language: ReportLanguage },
  { limits, ...options }: TaskOptions = {},
): Promise<Refusable<Answer<'mark'>>> =>
  runTask('mark', asked, { ...options, limits: { heapMegabytesAtMost: markingHeap, ...limits } })

/** How a portal's own table of a file is to look; by the first row where there is no format. */
export const planLoad = (
  path: string,
  format: TableFormat | null,
  options?: TaskOptions,
): Promise<Refusable<Answer<'plan'>>> => runTask('plan', { path, format }, options)

/** Writes the rows for a portal's own table to a path where nothing lies yet: each as a line of JSON, its values in the order of the columns. */
export const spoolRows = (
  asked: { path: string; format: TableFormat | null; columns: readonly LoadColumn[]; to: string },
  options?: TaskOptions,
): Promise<Refusable<Answer<'spool'>>> => runTask('spool', asked, options)

const sampleRows = 5_000

/** What format a file seems to have, from its first 5,000 rows. */
export async function inferFromFile(path: string, options?: TaskOptions): Promise<Refusable<Inference>> {
  const sample = await runTask('sample', { path, rowsAtMost: sampleRows }, options)
  return 'refusal' in sample ? sample : inferFormat(sample.rows)
}

/** The first rows of a file as they stand in it; the rest of it is not read. */
export async function firstRowsOfFile(
  path: string,
  rowsAtMost: number,
  options?: TaskOptions,
): Promise<Refusable<Answer<'sample'>>> {
  return runTask('sample', { path, rowsAtMost }, options)
}

/**
 * All sheets of a file that can be seen, as they stand in it, each with at most `limits.rowsAtMost` rows and some more above
 * and between them. Beyond `cellsAtMost` filled cells in all of them the file is refused.
 */
export const sheetsOfFile = (
  path: string,
  cellsAtMost: number,
  options?: TaskOptions,
): Promise<Refusable<Book>> => runTask('book', { path, cellsAtMost }, options)
