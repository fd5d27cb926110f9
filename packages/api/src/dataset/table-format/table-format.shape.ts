import { sql } from 'kysely'
import { personShape } from '../../people/person.shape.ts'
import type { Row, Shape } from '../../read-model/shape.ts'
import { column, computed, instant, reference, value } from '../../read-model/shape.ts'
import { datasetShape } from '../dataset.shape.ts'
import { laysDownFormats } from './as-walidata.ts'

export const tableFormatShape: Shape = {
  type: 'TableFormat',
  table: 'table_format',
  reads: {
    id: value((format) => sql`${format}.dataset_id || '.' || ${format}.revision`),
    revision: column('revision'),
    schema: column('schema'),
    isTakenAway: value((format) => sql`(${format}.schema is null)`),
    columns: computed('schema'),
    missingValues: computed('schema'),
    tableSchema: computed('schema'),
    findings: computed('schema'),
    madeAt: instant('made_at'),
    madeBy: reference(() => personShape, 'made_by'),
    templateUrl: value(
      (format) => sql`case when ${format}.schema is not null then
        '/api/datasets/' || ${format}.dataset_id || '/template.xlsx?revision=' || ${format}.revision end`,
    ),
  },
}

const ofDataset = (dataset: Row, format: Row) =>
  sql`${format}.regency_id = ${dataset}.regency_id and ${format}.dataset_id = ${dataset}.id`

datasetShape.reads['tableFormat'] = {
  from: 'one',
  shape: () => tableFormatShape,
  where: (dataset, format) => sql`${ofDataset(dataset, format)} and ${format}.schema is not null
    and not exists (select from table_format newer where ${ofDataset(dataset, sql`newer`)}
      and newer.revision > ${format}.revision)`,
}
datasetShape.reads['tableFormats'] = {
  from: 'many',
  shape: () => tableFormatShape,
  where: ofDataset,
  orderBy: (format) => sql`${format}.revision desc`,
}
datasetShape.reads['mayLayDownFormat'] = value(() => laysDownFormats)
