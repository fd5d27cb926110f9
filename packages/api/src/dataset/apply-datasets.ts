import type { Frequency, IsoDate } from '@satualur/engine'
import type { Dataset } from '@satualur/sop-format'
import { foundBy } from '../database/found-by.ts'
import type { EntityManager } from '../database/orm.ts'
import { opdEntity } from '../regency/regency.entity.ts'
import { datasetEntity } from './dataset.entity.ts'
import { scheduleEntity } from './schedule.entity.ts'

/** What is `berkala` is published at least every six months: UU 14/2008, article 9. */
const frequencyOfClass: Frequency = 'semester'

/** Entries of the Daftar Data by key; none is removed, since runs speak of them. */
export async function applyDatasets(
  em: EntityManager,
  regencyId: string,
  datasets: readonly Dataset[],
  today: IsoDate,
): Promise<void> {
  const opdBy = foundBy(await em.find(opdEntity, { regencyId }), 'key')
  const former = new Map((await em.find(datasetEntity, { regencyId })).map((one) => [one.key, { ...one }]))
  const rows = datasets.map(({ opd, frequency, ...dataset }) => ({
    ...{ regencyId, ...dataset, opdId: opdBy(opd).id },
    frequency: frequency ?? frequencyOfClass,
    isFrequencyByClass: frequency === null,
  }))
  await em.upsertMany(datasetEntity, rows, {
    onConflictFields: ['regencyId', 'key'],
    onConflictExcludeFields: ['id'],
  })
  const changed = rows.flatMap(({ key, frequency }) => {
    const before = former.get(key)
    return before && before.frequency !== frequency ? [before.id] : []
  })
  // Periods of another frequency are owed from today on, and not once more for what is past.
  const counted = { regencyId, datasetId: { $in: changed }, countsFrom: { $lt: today } }
  if (changed.length > 0) await em.nativeUpdate(scheduleEntity, counted, { countsFrom: today })
}
