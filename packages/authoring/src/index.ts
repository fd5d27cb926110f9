export { compareSops } from './compare/compare-sops.ts'
export { changeSentence } from './compare/change-sentence.ts'
export type {
  ChangeCell,
  ChangeKind,
  ChangePlace,
  RolePair,
  SopChange,
  SopComparison,
  StepPair,
} from './compare/comparison.ts'
export { mergeSops } from './merge/merge-sops.ts'
export { conflictSentence, conflictTitle, conflictValue } from './merge/conflict-sentence.ts'
export type { ConflictMatter, MergeConflict, MergeSide, SopMerge } from './merge/sop-merge.ts'
export { derivedSop } from './edit/derived-sop.ts'
export { emptySop } from './edit/empty-sop.ts'
export { freshKey } from './edit/fresh-key.ts'
export { setBareDay, setHeader, setLoopLimit, setTitle } from './edit/header.ts'
export { insertStep, removeStep } from './edit/steps.ts'
export { moveStep } from './edit/move-step.ts'
export { duplicateStep } from './edit/duplicate-step.ts'
export { renumberSteps } from './edit/numbering.ts'
export { setActivity, setNote, setNumber, setStage, setWaktu } from './edit/cells.ts'
export { declareExternal, linkNeed, renameArtefact, setNeeds, setYields } from './edit/artefacts.ts'
export {
  addPerformer,
  moveSymbol,
  placeSymbol,
  removePerformer,
  removeSymbol,
  setJoint,
  setPublishes,
  setWaitsFor,
} from './edit/acts.ts'
export { evidenceKinds, setApartFrom, setKinds, setRequired, type UsePlace } from './edit/duties.ts'
export { addDeadline, removeDeadline, setDeadline } from './edit/statutory.ts'
export { informationDeadlines } from './edit/statutory-presets.ts'
export { setKind } from './edit/kind.ts'
export { addOutcome, removeOutcome, renameOutcome, setTargets } from './edit/outcomes.ts'
export { addRole, mergeRoles, moveRole, removeRole, renameRole, setNational, setScope } from './edit/roles.ts'
export { addStage, removeStage, renameStage, setPhase } from './edit/stages.ts'
export type { History } from './history.ts'
export { edited, redone, startHistory, undone } from './history.ts'
export type { GridColumn } from './paste/grid-column.ts'
export { pasteCells } from './paste/paste-cells.ts'
export { pasteRows } from './paste/paste-rows.ts'
export { readTable } from './paste/read-table.ts'
export type { Mend } from './mend/mend.ts'
export { mendsOf } from './mend/mends.ts'
