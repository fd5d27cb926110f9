import type { Frequency, InformationClass, IsoDate } from '@satualur/engine'
import type { Dataset } from '@satualur/sop-format'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { foundBy } from '../database/found-by.ts'
import type { EntityManager } from '../database/orm.ts'
import { opdEntity } from '../regency/regency.entity.ts'
import { datasetEntity } from './dataset.entity.ts'
import { scheduleEntity } from './schedule.entity.ts'

/** What is `berkala` is published at least every six months: UU 14/2008, article 9. */
const frequencyOfClass: Frequency = 'semester'

/**
 * Datasets by key; none is removed, since runs speak of them. What was decided on a class stands: a file says the class of
 * a dataset only until somebody has decided it.
 */
export async function applyDatasets(
  em: EntityManager,
  regencyId: string,
  datasets: readonly Dataset[],
  today: IsoDate,
): Promise<void> {
  const opdBy = foundBy(await em.find(opdEntity, { regencyId }), 'key')
  const former = new Map((await em.find(datasetEntity, { regencyId })).map((one) => [one.key, { ...one }]))
  const decided = await decidedClasses(em)
  const rows = datasets.map(({ opd, frequency, ...dataset }) => {
    const informationClass = decided.get(dataset.key) ?? dataset.informationClass
    return {
      ...{ regencyId, ...dataset, informationClass, opdId: opdBy(opd).id },
      frequency: frequency ?? frequencyOfClass,
      isFrequencyByClass: frequency === null && informationClass === 'berkala',
    }
  })
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

/** The classes that were decided in the regency of the running transaction, by the dataset's key. */
async function decidedClasses(em: EntityManager): Promise<Map<string, InformationClass>> {
  const statement = sql<{
    key: string
    informationClass: InformationClass
  }>`select d.key, d.information_class as "informationClass"
    from dataset d where d.regency_id = current_regency()
      and exists (select from class_decision c where c.regency_id = d.regency_id and c.dataset_id = d.id)`
  const { rows } = await em.getKysely().executeQuery(compile(statement))
  return new Map(rows.map(({ key, informationClass }) => [key, informationClass]))
}
