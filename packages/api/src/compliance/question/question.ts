import type { Instant } from '@satualur/engine'
import type { Selected } from '../../read-model/selection.ts'
import type { ComplianceFilter, Dimension, EveryUnit } from './compliance.type.ts'
import type { ReportingPeriod } from './reporting-period.ts'

export interface Question {
  filter: ComplianceFilter
  period: ReportingPeriod
  by: Dimension
  every: EveryUnit
  now: Instant
  /** What is asked of `Compliance`. */
  asked: Selected[]
}

const isOfSop = ({ sop, version, stage, role, step }: ComplianceFilter) =>
  [sop, version, stage, role, step].some((value) => value != null)

/** Whether it can be asked over several regencies: nothing in it is of one regency alone. */
export const isNational = ({ filter, by }: Question): boolean =>
  ['regency', 'national-phase', 'national-role'].includes(by) &&
  !isOfSop(filter) &&
  filter.opd == null &&
  filter.verdict == null

/**
 * Whether it is about all regencies together that are watched: then none of them is told apart, in no part of the answer. Their
 * figures are counted later than each one's own, so an answer is made of the ones or of the others, never of both.
 */
export const isOfAllTogether = (question: Question): boolean =>
  isNational(question) &&
  question.filter.regency == null &&
  !(question.by === 'regency' && isAsked(question.asked, 'groups'))

/**
 * The tables of cells: when one of theirs begins, be it a day, a month, or with `starts_on` a month, a quarter or a year; and
 * whether phase and role are their own columns.
 */
export const tables = {
  day_tally: { start: 'day', isNational: false },
  tally: { start: 'month', isNational: false },
  opd_tally: { start: 'starts_on', isNational: false },
  step_tally: { start: 'month', isNational: false },
  regency_tally: { start: 'starts_on', isNational: true },
  phase_tally: { start: 'starts_on', isNational: true },
  role_tally: { start: 'starts_on', isNational: true },
  national_tally: { start: 'month', isNational: true },
  watched_tally: { start: 'month', isNational: true },
} as const
export type Table = keyof typeof tables

/** Whether days have cells too: those of all that a regency does. */
export const areDaysCounted = (filter: ComplianceFilter, by: Dimension | null): boolean =>
  filter.verdict == null && tableFor(filter, by) === 'regency_tally'

/** The largest cells that tell apart what the filter and the groups do. */
export function tableFor(filter: ComplianceFilter, by: Dimension | null): Table {
  const isByOpd = filter.opd != null || by === 'opd'
  const isBySop = isOfSop(filter) || ['sop', 'version', 'stage', 'role', 'step'].includes(by ?? '')
  const isByPhase = filter.phase != null || by === 'national-phase'
  const isByRole = filter.nationalRole != null || by === 'national-role'
  if (isByOpd) return isBySop || isByPhase || isByRole ? 'tally' : 'opd_tally'
  if (isBySop) return 'step_tally'
  if (isByPhase) return isByRole ? 'national_tally' : 'phase_tally'
  return isByRole ? 'role_tally' : 'regency_tally'
}

const typeOf: Record<string, string> = {
  total: 'ComplianceFigures',
  previous: 'ComplianceFigures',
  groups: 'ComplianceGroup',
  series: 'CompliancePoint',
  figures: 'ComplianceFigures',
}

/** What is asked below a path of fields, under whatever aliases. */
export const below = (asked: readonly Selected[], ...path: string[]): readonly Selected[] =>
  path.reduce(
    (fields, name) =>
      fields.filter((field) => field.name === name).flatMap((field) => field.below(typeOf[name]!)),
    asked,
  )

export const isAsked = (asked: readonly Selected[], name: string): boolean =>
  asked.some((field) => field.name === name)
