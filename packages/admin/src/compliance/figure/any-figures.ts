import type { FiguresFragment } from '../../generated/graphql.ts'

/** Figures of a group, for tests: so many on time and late, nothing else. Override what matters. */
export const anyFigures = (
  onTime: number,
  late: number,
  more: Partial<FiguresFragment> = {},
): FiguresFragment => ({
  __typename: 'ComplianceFigures',
  isSuppressed: false,
  closed: onTime + late,
  onTime,
  late,
  excused: 0,
  untimed: 0,
  sentBack: 0,
  reworked: 0,
  reworkShare: onTime + late > 0 ? 0 : null,
  open: 0,
  overdue: 0,
  onTimeShare: onTime + late > 0 ? onTime / (onTime + late) : null,
  usedMinutes: 0,
  waitedMinutes: 0,
  meanLateMinutes: null,
  medianMinutes: null,
  p90Minutes: null,
  ...more,
})
