import type { IsoDate } from '@satualur/engine'
import type { Schedule } from '@satualur/sop-format'
import { compile } from '../database/compile.ts'
import { foundBy } from '../database/found-by.ts'
import type { EntityManager } from '../database/orm.ts'
import { sopEntity } from '../sop/sop.entity.ts'
import { datasetEntity } from './dataset.entity.ts'
import { scheduleEntity } from './schedule.entity.ts'
import { writingSchedule } from './writing-schedule.ts'

/** By which SOPs datasets are carried out. A file that does not say when a schedule starts leaves that as it is. */
export async function applySchedules(
  em: EntityManager,
  regencyId: string,
  schedules: readonly Schedule[],
  { today, by }: { today: IsoDate; by: string | null },
): Promise<void> {
  if (schedules.length === 0) return
  const sopBy = foundBy(await em.find(sopEntity, { regencyId }), 'key')
  const datasetBy = foundBy(await em.find(datasetEntity, { regencyId }), 'key')
  const known = await em.find(scheduleEntity, { regencyId })
  for (const { dataset, sop, ...said } of schedules) {
    const names = { dataset: datasetBy(dataset).id, sop: sopBy(sop).id }
    const former = known.find(({ datasetId, sopId }) => datasetId === names.dataset && sopId === names.sop)
    const startsOn = said.startsOn ?? former?.startsOn ?? null
    await em.getKysely().executeQuery(compile(writingSchedule({ ...said, ...names, startsOn }, today, by)))
  }
}
