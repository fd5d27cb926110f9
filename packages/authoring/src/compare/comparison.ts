import type { HeaderCell, Key, Role, Step, StepCell } from '@satualur/engine'

/** What became different, in the words of a reviser. */
export type ChangeKind =
  | 'added'
  | 'removed'
  /** The order among rows or columns that both sheets have. */
  | 'moved'
  /** The standard time. */
  | 're-timed'
  /** Who performs, and who cannot because of what else they performed. */
  | 're-assigned'
  /** Texts of a row, and names. */
  | 're-worded'
  /** Symbols and arrows. */
  | 're-routed'
  /** Needs and yields. */
  | 're-supplied'
  /** What has to be handed in for needs and yields, in which kinds, and whether it is made public. */
  | 're-required'
  /** The identity part. */
  | 're-headed'

/** What at the place is different, where the kind of change leaves more than one thing. */
export type ChangeCell =
  | StepCell
  | HeaderCell
  | 'performers'
  | 'apartFrom'
  | 'isJoint'
  | 'publishes'
  | 'kind'
  | 'outcomes'
  | 'waitsFor'
  | 'name'
  | 'aliases'
  | 'national'
  | 'scope'
  | 'phase'
  | 'isExternal'
  | 'title'
  | 'unit'
  | 'annex'
  | 'bareDay'
  | 'loopLimit'
  /** All that a deadline of a law says. */
  | 'statutory'

/** Keys of the sheet after; those with `before` are keys of the sheet before. A thing on one sheet only has one key. */
export interface ChangePlace {
  beforeStep?: Key
  step?: Key
  beforeAct?: Key
  act?: Key
  beforeRole?: Key
  role?: Key
  beforeStage?: Key
  stage?: Key
  beforeArtefact?: Key
  artefact?: Key
  beforeDeadline?: Key
  deadline?: Key
  header?: HeaderCell
  cell?: ChangeCell
}

export interface SopChange {
  kind: ChangeKind
  place: ChangePlace
  /** As a person reads it on the sheet; null where there was nothing. */
  before: string | null
  after: string | null
}

/** One line of the sheets side by side; null where a sheet has no such row. */
export interface StepPair {
  before: Step | null
  after: Step | null
  changes: SopChange[]
}

export interface RolePair {
  before: Role | null
  after: Role | null
  changes: SopChange[]
}

export interface SopComparison {
  /** In the order of the sheet after; what was removed stands where it stood. */
  steps: StepPair[]
  roles: RolePair[]
  /** All changes: those of the identity part, the columns, the rows, and of the SOP as a whole. */
  changes: SopChange[]
}
