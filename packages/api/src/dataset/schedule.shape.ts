import { sql } from 'kysely'
import { personShape } from '../people/person.shape.ts'
import type { Shape } from '../read-model/shape.ts'
import { column, reference, value } from '../read-model/shape.ts'
import { sopShape } from '../sop/sop.shape.ts'
import { datasetShape } from './dataset.shape.ts'

export const scheduleShape: Shape = {
  type: 'Schedule',
  table: 'schedule',
  reads: {
    id: column('id'),
    dataset: reference(() => datasetShape, 'dataset_id'),
    sop: reference(() => sopShape, 'sop_id'),
    opens: column('opens'),
    afterDays: column('after_days'),
    startsOn: value((schedule) => sql`coalesce(${schedule}.starts_on, ${schedule}.counts_from)`),
    endsOn: column('ends_on'),
    setBy: reference(() => personShape, 'set_by'),
  },
}

datasetShape.reads['schedules'] = {
  from: 'many',
  shape: () => scheduleShape,
  where: (dataset, schedule) =>
    sql`${schedule}.regency_id = ${dataset}.regency_id and ${schedule}.dataset_id = ${dataset}.id`,
  orderBy: (schedule) => sql`${schedule}.starts_on, ${schedule}.id`,
}
