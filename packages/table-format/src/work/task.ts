import type { TableDifference } from '../comparing/table-difference.ts'
import type { ColumnScan } from '../personal-data/column-scan.ts'
import type { Book } from '../reading/book.ts'
import type { ReportLanguage } from '../reporting/finding-line.ts'
import type { LoadColumn, LoadPlan } from '../loading/load-column.ts'
import type { TableRefusal } from '../reading/table-refusal.ts'
import type { TableSource } from '../reading/table-source.ts'
import type { TableFormat } from '../schema/table-format.ts'
import type { ReadRow, TableReport } from '../validating/table-check.ts'
import type { TaskLimits } from './task-limits.ts'

/** What can be asked of a thread, and what it answers. */
export interface Tasks {
  validate: {
    asked: { path: string; format: TableFormat }
    answer: { source: TableSource; report: TableReport }
  }
  compare: {
    asked: { previousPath: string; path: string; format: TableFormat }
    answer: { previous: TableSource; source: TableSource; difference: TableDifference }
  }
  scan: {
    asked: { path: string; format: TableFormat | null }
    answer: { source: TableSource; rows: number; columns: readonly ColumnScan[] }
  }
  list: {
    asked: { path: string; format: TableFormat; to: string; as: 'csv' | 'xlsx'; language: ReportLanguage }
    answer: { listed: number; findings: number }
  }
  mark: {
    asked: { path: string; format: TableFormat; to: string; language: ReportLanguage }
    answer: { findings: number }
  }
  plan: {
    asked: { path: string; format: TableFormat | null }
    answer: { plan: LoadPlan | null }
  }
  spool: {
    asked: { path: string; format: TableFormat | null; columns: readonly LoadColumn[]; to: string }
    answer: { rows: number }
  }
  sample: {
    asked: { path: string; rowsAtMost: number }
    answer: { rows: readonly ReadRow[] }
  }
  book: {
    asked: { path: string; cellsAtMost: number }
    answer: Book
  }
}

export type TaskKind = keyof Tasks
export type Answer<K extends TaskKind> = Tasks[K]['answer']

/** What a thread is started with. */
export interface TaskOrder<K extends TaskKind = TaskKind> {
  kind: K
  asked: Tasks[K]['asked']
  limits: TaskLimits
}

/** How far it is: rows that have been looked at, and bytes of those of the file (of a workbook: of its sheet, unpacked). */
export interface TaskProgress {
  rows: number
  bytes: number
  totalBytes: number
}

/** What a thread says: how far it is, and in the end an answer, a refusal, or what went wrong. */
export type ThreadWord<K extends TaskKind = TaskKind> =
  { progress: TaskProgress } | { answer: Answer<K> } | { refusal: TableRefusal } | { fault: string }
