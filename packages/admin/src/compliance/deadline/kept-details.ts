import type { KeptFiguresFragment } from '../../generated/graphql.ts'
import type { DrillKind } from './deadline-drill.ts'
import { t } from './messages.ts'

interface Detail {
  of: DrillKind
  words: string
}

/** What a bar says in words, each opening the deadlines that it tells of; nothing of what there is none. */
export function keptDetails(figures: KeptFiguresFragment): Detail[] {
  const { late, onTime, onTimeExtended, lapsed, open, atRisk, overdue } = figures
  const details: (Detail & { n: number })[] = [
    {
      ...{ of: late > 0 ? 'late' : 'onTime', n: onTime + late },
      words: t('lateOf', { late, timed: onTime + late }),
    },
    {
      ...{ of: 'onTimeExtended', n: onTimeExtended },
      words: t('withExtension', { n: onTimeExtended }),
    },
    { of: 'lapsed', n: lapsed, words: t('lapsedCount', { n: lapsed }) },
    { of: 'open', n: open, words: t('openCount', { n: open }) },
    { of: 'atRisk', n: atRisk, words: t('atRiskCount', { n: atRisk }) },
    { of: 'overdue', n: overdue, words: t('overdueCount', { n: overdue }) },
  ]
  return details.filter(({ n }) => n > 0)
}
