import { hash } from 'node:crypto'
import type { RunEvent } from '@satualur/engine'
import type pg from 'pg'
import type { WrittenRegency } from '../written-regency.ts'

/** Writes events to the regency's run after those it has, in one transaction, past every use case. */
export async function writeEvents(
  owner: pg.Pool | pg.ClientBase,
  { id, run, admin }: WrittenRegency,
  ...events: ({ type: RunEvent['type'] } & Record<string, unknown>)[]
): Promise<void> {
  await owner.query(
    `insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash)
    select $1, $2, (select max(sequence) from run_event where run_id = $2) + n, now(), $3, e ->> 'type', e - 'type', $4
    from jsonb_array_elements($5) with ordinality as events(e, n)`,
    [id, run, admin, Buffer.from(hash('sha256', id), 'hex'), JSON.stringify(events)],
  )
}
