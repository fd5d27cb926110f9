import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { ComplianceFilter, ComplianceTasksQueryVariables } from '../../generated/graphql.ts'
import { narrowings, type Cell } from '../question/cell.ts'
import { isDate } from '../question/compliance-period.ts'
import { isNationalRole, isPhase } from '../question/national-names.ts'

/** What of a figure's tasks is asked for: its verdict or what else tells them apart, and how they are ordered. */
type Share = Omit<ComplianceTasksQueryVariables, 'filter' | 'after'>

/** The figures that are counts of tasks, and how their tasks are asked for. */
const shares = {
  closed: {},
  onTime: { verdict: 'ON_TIME' },
  late: { verdict: 'LATE', order: 'LONGEST_LATE' },
  excused: { verdict: 'EXCUSED' },
  untimed: { verdict: 'UNTIMED' },
  sentBack: { isSentBack: true },
  reworked: { isReworked: true },
  open: { isOpen: true },
  overdue: { verdict: 'OVERDUE', order: 'LONGEST_LATE' },
} as const satisfies Record<string, Share>
export type DrillKind = keyof typeof shares

/** The tasks behind a figure, as the address names them. */
export interface Drill {
  kind: DrillKind
  cell: Cell
  question: Omit<ComplianceTasksQueryVariables, 'after'>
}

export const isDrillKind = (name: unknown): name is DrillKind =>
  typeof name === 'string' && Object.hasOwn(shares, name)

/** What no server could read is passed over. */
function isMeant(name: keyof Cell, value: string): boolean {
  if (name === 'from' || name === 'to') return isDate(value)
  if (name === 'phase') return isPhase(value)
  return name === 'nationalRole' ? isNationalRole(value) : true
}

/** The change of the address that opens the tasks behind a figure: `?tasks=late&tasks-step=…`. */
export function drillQuery(kind: DrillKind, cell: Cell = {}): LocationQueryRaw {
  const narrowed = narrowings.map((name) => [`tasks-${name}`, cell[name] ?? undefined])
  return { tasks: kind, task: undefined, ...Object.fromEntries(narrowed) }
}

/** The change of the address that closes them. */
export const noDrillQuery = (): LocationQueryRaw => ({ ...drillQuery('closed'), tasks: undefined })

/** What the address opens, within what the page asks; null where it opens nothing. */
export function drillOf(query: LocationQuery, filter: ComplianceFilter): Drill | null {
  const kind = query['tasks']
  if (!isDrillKind(kind)) return null
  const told = narrowings.flatMap((name) => {
    const value = query[`tasks-${name}`]
    return typeof value === 'string' && value && isMeant(name, value) ? [[name, value]] : []
  })
  const cell = Object.fromEntries(told) as Cell
  return { kind, cell, question: { ...shares[kind], filter: { ...filter, ...cell } } }
}
