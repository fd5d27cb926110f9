import { personShape } from '../../people/person.shape.ts'
import type { Shape } from '../../read-model/shape.ts'
import { column, instant, reference } from '../../read-model/shape.ts'

export const acknowledgementShape: Shape = {
  type: 'Acknowledgement',
  table: 'acknowledgement',
  reads: {
    id: column('id'),
    finding: column('finding'),
    sentence: column('sentence'),
    reason: column('reason'),
    person: reference(() => personShape, 'person_id'),
    at: instant('at'),
  },
}
