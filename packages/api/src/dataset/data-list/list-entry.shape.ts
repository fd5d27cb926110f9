import { sql } from 'kysely'
import { personShape } from '../../people/person.shape.ts'
import type { Row, Shape } from '../../read-model/shape.ts'
import { column, computed, instant, reference, value } from '../../read-model/shape.ts'
import { opdShape } from '../../regency/regency.shape.ts'
import { datasetShape } from '../dataset.shape.ts'

const stepShape: Shape = {
  type: 'ListStep',
  table: 'list_step',
  reads: {
    sequence: column('sequence'),
    kind: column('type'),
    on: value((step) => sql`(${step}.step ->> 'on')`),
    number: value((step) => sql`(${step}.step ->> 'number')`),
    reason: value((step) => sql`(${step}.step ->> 'reason')`),
    isPriority: value((step) => sql`coalesce((${step}.step ->> 'isPriority')::boolean, false)`),
    leaves: value((step) => sql`(${step}.type = 'propose' and ${step}.step ->> 'content' is null)`),
    takenAt: instant('taken_at'),
    takenBy: reference(() => personShape, 'taken_by'),
  },
}

/** The OPDs that an entry names by key: of what is in force, and of what is on its way. */
const producers = (entry: Row) =>
  sql`(select json_object_agg(o.key, json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name))
    from opd o where o.regency_id = ${entry}.regency_id
      and o.key in (${entry}.entry #>> '{content,producer}', ${entry}.entry #>> '{proposal,content,producer}'))`

export const listEntryShape: Shape = {
  type: 'ListEntry',
  table: 'list_entry',
  reads: {
    id: column('id'),
    year: value(
      (entry) => sql`(select l.year from data_list l where l.regency_id = ${entry}.regency_id
      and l.id = ${entry}.list_id)`,
    ),
    title: column('title'),
    opd: reference(() => opdShape, 'opd_id'),
    frequency: column('frequency'),
    informationClass: column('information_class'),
    standing: column('standing'),
    isPriority: column('is_priority'),
    dataset: reference(() => datasetShape, 'dataset_id'),
    entry: column('entry'),
    producers: value(producers),
    inForce: computed('entry', 'producers'),
    agreement: computed('entry'),
    decree: computed('entry'),
    proposal: computed('entry', 'producers'),
    steps: {
      from: 'many',
      shape: () => stepShape,
      where: (entry, step) =>
        sql`${step}.regency_id = ${entry}.regency_id and ${step}.entry_id = ${entry}.id`,
      orderBy: (step) => sql`${step}.sequence`,
    },
  },
}

datasetShape.reads['listEntries'] = {
  from: 'many',
  shape: () => listEntryShape,
  where: (dataset, entry) =>
    sql`${entry}.regency_id = ${dataset}.regency_id and ${entry}.dataset_id = ${dataset}.id`,
  orderBy: (entry) => sql`(select l.year from data_list l where l.regency_id = ${entry}.regency_id
    and l.id = ${entry}.list_id) desc`,
}
