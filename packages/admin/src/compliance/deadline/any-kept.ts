import type { KeptFiguresFragment } from '../../generated/graphql.ts'

/** Figures of deadlines, for tests: so many kept in time and late, nothing else. Override what matters. */
export const anyKept = (
  onTime: number,
  late: number,
  more: Partial<KeptFiguresFragment> = {},
): KeptFiguresFragment => ({
  ...{ __typename: 'DeadlineFigures', ended: onTime + late, onTime, late },
  ...{ onTimeExtended: 0, lapsed: 0, extended: 0, open: 0, openExtended: 0, atRisk: 0, overdue: 0 },
  onTimeShare: onTime + late > 0 ? onTime / (onTime + late) : null,
  ...more,
})
