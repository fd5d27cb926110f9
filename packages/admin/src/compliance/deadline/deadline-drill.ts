import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { ComplianceDeadlinesQueryVariables, DeadlineFilter } from '../../generated/graphql.ts'
import { isDate } from '../question/compliance-period.ts'

/** What of a figure's deadlines is asked for. */
type Share = Omit<ComplianceDeadlinesQueryVariables, 'filter' | 'after' | 'first'>

/** The figures that are counts of deadlines, and how their deadlines are asked for. */
const shares = {
  ended: {},
  onTime: { verdict: 'ON_TIME' },
  onTimeExtended: { verdict: 'ON_TIME', isExtended: true },
  late: { verdict: 'LATE' },
  lapsed: { verdict: 'LAPSED' },
  extended: { isExtended: true },
  open: { isOpen: true },
  openExtended: { isOpen: true, isExtended: true },
  atRisk: { verdict: 'AT_RISK' },
  overdue: { verdict: 'OVERDUE' },
} as const satisfies Record<string, Share>
export type DrillKind = keyof typeof shares

const ofNow: readonly DrillKind[] = ['open', 'openExtended', 'atRisk', 'overdue']
const narrowings = ['from', 'to', 'opd', 'sop', 'deadline'] as const

/** The deadlines behind a figure, as the address names them. */
export interface DeadlineDrill {
  kind: DrillKind
  /** Whether they run now, whatever the period. */
  isOfNow: boolean
  question: Share & { filter: DeadlineFilter }
}

export const isDrillKind = (name: unknown): name is DrillKind =>
  typeof name === 'string' && Object.hasOwn(shares, name)

/** The change of the address that opens the deadlines behind a figure: `?deadlines=late&deadlines-opd=…`. */
export function drillQuery(kind: DrillKind, cell: DeadlineFilter = {}): LocationQueryRaw {
  const narrowed = narrowings.map((name) => [`deadlines-${name}`, cell[name] ?? undefined])
  return { deadlines: kind, after: undefined, ...Object.fromEntries(narrowed) }
}

/** The change of the address that closes them. */
export const noDrillQuery = (): LocationQueryRaw => ({ ...drillQuery('ended'), deadlines: undefined })

/** What the address opens, within what the page asks; null where it opens nothing. */
export function drillOf(query: LocationQuery, filter: DeadlineFilter): DeadlineDrill | null {
  const kind = query['deadlines']
  if (!isDrillKind(kind)) return null
  const cell = Object.fromEntries(
    narrowings.flatMap((name) => {
      const value = query[`deadlines-${name}`]
      const isMeant = name === 'from' || name === 'to' ? isDate(value) : Boolean(value)
      return typeof value === 'string' && isMeant ? [[name, value]] : []
    }),
  )
  return {
    kind,
    isOfNow: ofNow.includes(kind),
    question: { ...shares[kind], filter: { ...filter, ...cell } },
  }
}
