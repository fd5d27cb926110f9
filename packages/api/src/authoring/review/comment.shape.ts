import { personShape } from '../../people/person.shape.ts'
import type { Shape } from '../../read-model/shape.ts'
import { column, instant, reference } from '../../read-model/shape.ts'

export const commentShape: Shape = {
  type: 'Comment',
  table: 'version_comment',
  reads: {
    id: column('id'),
    step: column('step_key'),
    role: column('role_key'),
    cell: column('cell'),
    text: column('text'),
    author: reference(() => personShape, 'author_id'),
    at: instant('at'),
    settledAt: instant('settled_at'),
    settledBy: reference(() => personShape, 'settled_by'),
  },
}
