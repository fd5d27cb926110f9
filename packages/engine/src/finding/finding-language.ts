import type { FindingCode, FindingData, PathStep } from './finding.ts'
import type { SopNames } from '../flow/sop-names.ts'
import type { HeaderCell } from '../sop.ts'

/** The sentences of one language: a sentence for every code, and the words between them. */
export interface FindingSentences {
  sentence: { [Code in FindingCode]: (data: FindingData[Code], say: Say) => string }
  headerCell: Record<HeaderCell, string>
  /** When a defect shows: the decisions that lead to it, the last one last. */
  when: (choices: { act: string; outcome: string }[]) => string
  and: string
}

/** What a sentence may ask for while it is made. */
export interface Say extends SopNames {
  headerCell(cell: HeaderCell): string
  /** Empty where no decision lies on the path, else a whole sentence. */
  when(path: readonly PathStep[]): string
  list(names: readonly string[]): string
  percent(share: number): string
  number(count: number): string
}
