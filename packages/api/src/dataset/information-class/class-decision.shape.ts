import { sql } from 'kysely'
import { personShape } from '../../people/person.shape.ts'
import type { Shape } from '../../read-model/shape.ts'
import { column, instant, reference, value } from '../../read-model/shape.ts'
import { datasetShape } from '../dataset.shape.ts'

const classDecisionShape: Shape = {
  type: 'ClassDecision',
  table: 'class_decision',
  reads: {
    id: column('id'),
    informationClass: column('class'),
    decidedOn: column('decided_on'),
    decidedBy: column('decided_by'),
    reason: column('reason'),
    test: value(
      (
        decision,
      ) => sql`(case when ${decision}.ground is not null then json_build_object('ground', ${decision}.ground,
        'consequence', ${decision}.consequence, 'number', ${decision}.number, 'heldUntil', ${decision}.held_until) end)`,
    ),
    enteredAt: instant('entered_at'),
    enteredBy: reference(() => personShape, 'entered_by'),
  },
}

datasetShape.reads['classDecisions'] = {
  from: 'many',
  shape: () => classDecisionShape,
  where: (dataset, decision) =>
    sql`${decision}.regency_id = ${dataset}.regency_id and ${decision}.dataset_id = ${dataset}.id`,
  orderBy: (decision) => sql`${decision}.sequence desc`,
}
