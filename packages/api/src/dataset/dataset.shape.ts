import type { Shape } from '../read-model/shape.ts'
import { column, reference } from '../read-model/shape.ts'
import { opdShape } from '../regency/regency.shape.ts'

export const datasetShape: Shape = {
  type: 'Dataset',
  table: 'dataset',
  reads: {
    id: column('id'),
    key: column('key'),
    title: column('title'),
    opd: reference(() => opdShape, 'opd_id'),
    frequency: column('frequency'),
    informationClass: column('information_class'),
    concept: column('concept'),
    definition: column('definition'),
    unit: column('unit'),
  },
}
