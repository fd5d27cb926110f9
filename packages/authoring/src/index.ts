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
export { derivedSop } from './edit/whole/derived-sop.ts'
export { emptySop } from './edit/whole/empty-sop.ts'
export { freshKey } from './edit/fresh-key.ts'
export { setBareDay, setHeader, setLoopLimit, setTitle } from './edit/whole/header.ts'
export { insertStep, removeStep } from './edit/step/steps.ts'
export { moveStep } from './edit/step/move-step.ts'
export { duplicateStep } from './edit/step/duplicate-step.ts'
export { renumberSteps } from './edit/step/numbering.ts'
export { setActivity, setNote, setNumber, setStage, setWaktu } from './edit/step/cells.ts'
export { declareExternal, linkNeed, renameArtefact, setNeeds, setYields } from './edit/artefact/artefacts.ts'
export { addPerformer, removePerformer, setJoint } from './edit/role/performers.ts'
export { moveSymbol, placeSymbol, removeSymbol } from './edit/act/symbols.ts'
export { setPublishes, setWaitsFor } from './edit/act/acts.ts'
export { evidenceKinds, setKinds, setRequired, type UsePlace } from './edit/artefact/evidence.ts'
export { setApartFrom } from './edit/step/apart.ts'
export { addDeadline, removeDeadline, setDeadline } from './edit/whole/statutory.ts'
export { informationDeadlines } from './edit/whole/statutory-presets.ts'
export { setKind } from './edit/act/kind.ts'
export { addOutcome, removeOutcome, renameOutcome, setTargets } from './edit/act/outcomes.ts'
export {
  addRole,
  mergeRoles,
  moveRole,
  removeRole,
  renameRole,
  setNational,
  setScope,
} from './edit/role/roles.ts'
export { addStage, removeStage, renameStage, setPhase } from './edit/step/stages.ts'
export type { History } from './history.ts'
export { edited, redone, startHistory, undone } from './history.ts'
export type { GridColumn } from './paste/grid-column.ts'
export { pasteCells } from './paste/paste-cells.ts'
export { pasteRows } from './paste/paste-rows.ts'
export { readTable } from './paste/read-table.ts'
export type { Mend } from './mend/mend.ts'
export { mendsOf } from './mend/mends.ts'
