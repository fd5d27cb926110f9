import type { Locale, Sop } from '@satualur/engine'
import type { Table } from '@satualur/sop-format/exchange'
import type { PaperName, PrintOptions, RecordFacts } from '@satualur/sop-format/print'
import type { WrittenSheet } from '@satualur/table-format/book'

/** A sheet that somebody wants as a file. */
export type SheetOrder =
  | { kind: 'pdf'; sop: Sop; options: PrintOptions; /** Milliseconds since 1970. */ madeAt: number }
  | { kind: 'record'; facts: RecordFacts; paper: PaperName; locale: Locale; madeAt: number }
  | { kind: 'xlsx'; sop: Sop }
  | { kind: 'tables'; tables: readonly Table[]; title: string; madeAt: number }
  | { kind: 'book'; sheets: readonly WrittenSheet[]; title: string; madeAt: number }
  | { kind: 'bpmn'; sop: Sop }
