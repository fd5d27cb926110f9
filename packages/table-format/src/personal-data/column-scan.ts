import type { Sentence } from '../sentence.ts'
import type { PersonalKind } from './find-in-text.ts'

export type Judgement = 'personal' | 'possible' | 'none'

/** What was found of one kind in one column. */
export interface KindScan {
  kind: PersonalKind
  /** Cells that hold it. */
  cells: number
  judgement: Judgement
  /** The first ones, with most of their letters hidden. */
  examples: readonly { row: number; masked: string }[]
  sentence: Sentence
}

/** What a column holds of persons; only columns in which something was found or whose name says so. */
export interface ColumnScan {
  /** The name in the file's header, or the column's letter where there is none. */
  column: string
  letter: string
  filledCells: number
  judgement: Judgement
  kinds: readonly KindScan[]
}
