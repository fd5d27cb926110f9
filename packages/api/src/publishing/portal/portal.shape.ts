import { personShape } from '../../people/person.shape.ts'
import type { Shape } from '../../read-model/shape.ts'
import { column, instant, reference } from '../../read-model/shape.ts'

export const portalShape: Shape = {
  type: 'Portal',
  table: 'portal',
  reads: {
    address: column('address'),
    organization: column('organization'),
    licence: column('licence'),
    fillsDatastore: column('fills_datastore'),
    setAt: instant('set_at'),
    setBy: reference(() => personShape, 'set_by'),
  },
}
