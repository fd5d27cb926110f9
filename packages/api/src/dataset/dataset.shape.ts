import { sql } from 'kysely'
import type { Shape } from '../read-model/shape.ts'
import { column, reference } from '../read-model/shape.ts'
import { opdShape } from '../regency/regency.shape.ts'
import { isNewest, resourceShape } from './resource.shape.ts'

export const datasetShape: Shape = {
  type: 'Dataset',
  table: 'dataset',
  reads: {
    id: column('id'),
    key: column('key'),
    title: column('title'),
    opd: reference(() => opdShape, 'opd_id'),
    frequency: column('frequency'),
    isFrequencyByClass: column('is_frequency_by_class'),
    informationClass: column('information_class'),
    concept: column('concept'),
    definition: column('definition'),
    unit: column('unit'),
    resources: {
      from: 'many',
      shape: () => resourceShape,
      where: (dataset, resource) => sql`${resource}.regency_id = ${dataset}.regency_id
        and ${resource}.dataset_id = ${dataset}.id and ${isNewest(resource)}`,
      orderBy: (resource) => sql`${resource}.name, ${resource}.period desc nulls last, ${resource}.id`,
    },
  },
}
