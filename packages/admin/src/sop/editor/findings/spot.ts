import type { Finding, FindingCode, HeaderCell, Key, Sop, StepCell } from '@satualur/engine'
import { columnOfRole, type Column } from '../grid/column.ts'

/** A field of the identity block; more than the paper's cells with a finding of their own. */
export type HeaderSpot = HeaderCell | 'title'

/** Where in the editor a finding belongs. */
export type Spot =
  | { in: 'table'; /** Null in the head. */ step: Key | null; column: Column }
  | { in: 'header'; cell: HeaderSpot }
  /** The deadlines of laws, which no paper prints. */
  | { in: 'statutory' }

const cellsOfRow = new Set<string>(['number', 'stage', 'activity', 'needs', 'waktu', 'yields', 'note'])

/** The cell to go to, and to mark; null for what concerns the SOP as a whole. */
export function spotOf(finding: Finding, sop: Sop): Spot | null {
  const { step: key, act, role, header } = finding.place
  if (finding.code === 'title-missing') return { in: 'header', cell: 'title' }
  if (header !== undefined) return { in: 'header', cell: header }
  const { data } = finding
  if ('deadline' in data || ('kind' in data && data.kind === 'deadline')) return { in: 'statutory' }
  const step = sop.steps.find((each) => each.key === key || each.acts.some((one) => one.key === act))
  if (step) return { in: 'table', step: step.key, column: columnIn(finding, sop, step.key) }
  return role !== undefined && sop.roles.some((each) => each.key === role)
    ? { in: 'table', step: null, column: columnOfRole(role) }
    : null
}

const columnOfCode: Partial<Record<FindingCode, Column>> = {
  'broken-chain': 'needs',
  'unknown-artefact': 'needs',
  'waktu-without-number': 'waktu',
  'unknown-stage': 'stage',
  'activity-missing': 'activity',
}

function columnIn(finding: Finding, sop: Sop, key: Key): Column {
  const own = columnOfCode[finding.code]
  if (own && (own !== 'stage' || sop.stages.length > 0)) return own
  const cell = cellNamed(finding)
  if (cell) return cell
  const step = sop.steps.find((each) => each.key === key)!
  const { act, role } = finding.place
  const performers = step.acts.find((each) => each.key === act)?.performers ?? []
  const performer = [role, ...performers, ...step.acts.flatMap((each) => each.performers)].find((each) =>
    sop.roles.some((known) => known.key === each),
  )
  const isOfFlow = act !== undefined || role !== undefined || finding.code === 'step-without-act'
  if (!isOfFlow) return 'activity'
  const column = performer ?? sop.roles[0]?.key
  return column === undefined ? 'activity' : columnOfRole(column)
}

function cellNamed(finding: Finding): Column | null {
  const { data } = finding
  const named = 'cell' in data ? data.cell : 'what' in data ? data.what : null
  return named !== null && cellsOfRow.has(named) ? (named as StepCell) : null
}

export function isSameSpot(one: Spot | null, other: Spot | null): boolean {
  if (one === null || other === null) return one === other
  if (one.in === 'header') return other.in === 'header' && one.cell === other.cell
  if (one.in === 'statutory') return other.in === 'statutory'
  return other.in === 'table' && one.step === other.step && one.column === other.column
}
