import type { Dataset } from '@satualur/sop-format'
import { foundBy } from '../database/found-by.ts'
import type { EntityManager } from '../database/orm.ts'
import { opdEntity } from '../regency/regency.entity.ts'
import { datasetEntity } from './dataset.entity.ts'

/** Entries of the Daftar Data by key; none is removed, since runs speak of them. */
export async function applyDatasets(
  em: EntityManager,
  regencyId: string,
  datasets: readonly Dataset[],
): Promise<void> {
  const opdBy = foundBy(await em.find(opdEntity, { regencyId }), 'key')
  await em.upsertMany(
    datasetEntity,
    datasets.map(({ opd, ...dataset }) => ({ regencyId, ...dataset, opdId: opdBy(opd).id })),
    { onConflictFields: ['regencyId', 'key'], onConflictExcludeFields: ['id'] },
  )
}
