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
