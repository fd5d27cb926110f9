import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { askFor } from '../../graphql/context.ts'
import { objectOf } from '../../read-model/compose.ts'
import type { Selected } from '../../read-model/selection.ts'
import { hidden } from '../../read-model/selection.ts'
import { rowAt } from '../../read-model/shape.ts'
import { deadlineShape } from '../deadline/deadline.shape.ts'
import type { Deadline } from '../deadline/deadline.type.ts'
import type { ChangedDeadline } from './deadline-changes.ts'

/** Deadlines by their ids, as the client asked for them: one statement, none where nothing of them is asked. */
export async function deadlinesNamed(
  context: Context,
  changes: readonly ChangedDeadline[],
  asked: Selected[],
): Promise<Map<string, Deadline>> {
  if (asked.length === 0 || changes.length === 0) return new Map()
  const row = rowAt(0)
  const names = JSON.stringify(changes.map(({ run, deadline }) => ({ run, deadline })))
  const reading = compile(sql`select ${objectOf(deadlineShape, [...asked, hidden('id')], 0)} as node
    from jsonb_to_recordset(${names}::jsonb) as n(run uuid, deadline text)
    join deadline ${row} on ${row}.regency_id = current_regency() and ${row}.run_id = n.run and ${row}.key = n.deadline`)
  const rows = await askFor<{ node: Deadline }>(context, reading)
  return new Map(rows.map(({ node }) => [node.id, node]))
}
