import { sql } from 'kysely'
import { personShape } from '../people/person.shape.ts'
import type { Shape } from '../read-model/shape.ts'
import { column, instant, reference, value } from '../read-model/shape.ts'
import { runShape } from '../run/run.shape.ts'

export const recordShape: Shape = {
  type: 'RunRecord',
  table: 'run_record',
  reads: {
    id: column('id'),
    code: column('code'),
    sequence: column('sequence'),
    isCurrent: value(
      (record) => sql`(select r.revision = ${record}.sequence from run r
        where r.regency_id = ${record}.regency_id and r.id = ${record}.run_id)`,
    ),
    issuedAt: instant('issued_at'),
    issuedBy: reference(() => personShape, 'issued_by'),
    pdf: value((record) => sql`'/records/' || ${record}.id || '/record.pdf'`),
  },
}

// What this room adds to its left neighbour's type, it also tells how to read.
runShape.reads['records'] = {
  from: 'many',
  shape: () => recordShape,
  where: (run, record) => sql`${record}.regency_id = ${run}.regency_id and ${record}.run_id = ${run}.id`,
  orderBy: (record) => sql`${record}.sequence desc`,
}
