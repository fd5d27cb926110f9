import type { IsoDate } from '@satualur/engine'
import type { Schedule } from '@satualur/sop-format'
import { foundBy } from '../database/found-by.ts'
import type { EntityManager } from '../database/orm.ts'
import { removeUnreferenced } from '../database/remove-unreferenced.ts'
import { sopEntity } from '../sop/sop.entity.ts'
import { datasetEntity } from './dataset.entity.ts'
import { scheduleEntity } from './schedule.entity.ts'

/** Lets no further turn of schedules open that the files leave out; those of which none has ever opened are gone. */
export async function pruneSchedules(
  em: EntityManager,
  regencyId: string,
  schedules: readonly Pick<Schedule, 'dataset' | 'sop'>[],
  today: IsoDate,
): Promise<void> {
  if (schedules.length === 0) return
  const sopBy = foundBy(await em.find(sopEntity, { regencyId }), 'key')
  const datasetBy = foundBy(await em.find(datasetEntity, { regencyId }), 'key')
  for (const { dataset, sop } of schedules) {
    const named = { regencyId, datasetId: datasetBy(dataset).id, sopId: sopBy(sop).id }
    const keptBy = await removeUnreferenced(em, (em) => em.nativeDelete(scheduleEntity, named))
    if (keptBy !== null) await end(em, named, today)
  }
}

/** What was to start later has not started. */
async function end(em: EntityManager, named: object, lastDay: IsoDate): Promise<void> {
  const goesOn = { $or: [{ endsOn: null }, { endsOn: { $gt: lastDay } }] }
  await em.nativeUpdate(
    scheduleEntity,
    { ...named, ...goesOn, startsOn: { $gt: lastDay } },
    { startsOn: null },
  )
  await em.nativeUpdate(scheduleEntity, { ...named, ...goesOn }, { endsOn: lastDay })
}
