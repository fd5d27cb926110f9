import { computed, type ComputedRef } from 'vue'
import { dateIn } from '../../design/time/instant.ts'
import type { Frequency } from '../../design/time/period.ts'
import { useZone } from '../../design/time/zone.ts'
import { datasetPeriods, type DatasetPeriod, type PeriodRun, type PeriodTurn } from './period-state.ts'

/** The recent periods of a dataset as of today where the regency is. */
export function usePeriods<Run extends PeriodRun>(
  dataset: () => {
    frequency: Frequency
    runs: { nodes: readonly Run[]; pageInfo: { hasNextPage: boolean } }
    schedules: readonly { turns: readonly PeriodTurn[] }[]
  },
): ComputedRef<DatasetPeriod<Run>[]> {
  const zone = useZone()
  return computed(() => {
    const { frequency, runs, schedules } = dataset()
    const turns = schedules.length > 0 ? schedules.flatMap((schedule) => schedule.turns) : null
    const today = dateIn(zone.value, Date.now())
    return datasetPeriods(frequency, today, runs.nodes, runs.pageInfo.hasNextPage, turns)
  })
}
