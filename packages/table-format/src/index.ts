export type { Sentence } from './sentence.ts'
export {
  columnTypes,
  formatLimits,
  isRequired,
  missingValuesOf,
  titleOf,
  type Column,
  type ColumnType,
  type Constraints,
  type Json,
  type Others,
  type TableFormat,
} from './schema/table-format.ts'
export { checkFormat } from './schema/check-format.ts'
export type { FormatFinding, FormatFindingCode } from './schema/format-finding.ts'
export { fromTableSchema, type SchemaDefect, type SchemaReading } from './schema/from-table-schema.ts'
export { toTableSchema } from './schema/to-table-schema.ts'
export { formatFingerprint } from './schema/format-fingerprint.ts'
export { matchHeader } from './header/match-header.ts'
export { typeSentence } from './template/column-words.ts'
export { cellText, type Cell, type FaultyCell, type Row, type Value } from './values/cell.ts'
export { isFlaw, type Flaw, type FlawCode } from './values/flaw.ts'
export { numberText } from './values/number-text.ts'
export { valueReader, type ValueReader } from './values/read-value.ts'
export { inferFormat, type Inference } from './inferring/infer-format.ts'
export { columnLetter } from './validating/column-letter.ts'
export { TableCheck, type CheckLimits, type ReadRow, type TableReport } from './validating/table-check.ts'
export type { FindingGroup, TableFinding, TableFindingCode } from './validating/table-finding.ts'
export { TableComparison } from './comparing/table-comparison.ts'
export { outlierRule, outlierSentence } from './comparing/outlier-words.ts'
export type {
  ColumnShift,
  CompareLimits,
  Outlier,
  RowChange,
  RowSample,
  TableDifference,
} from './comparing/table-difference.ts'
export { findInText, type Hit, type PersonalKind } from './personal-data/find-in-text.ts'
export { isNik } from './personal-data/nik.ts'
export { PersonalDataScan } from './personal-data/personal-data-scan.ts'
export type { ColumnScan, Judgement, KindScan } from './personal-data/column-scan.ts'
export { StoreFull } from './keys/text-store.ts'
