import { chain, chainStart } from '@satualur/api'
import type { RunEvent } from '@satualur/engine'
import type pg from 'pg'

/** How many runs are chained at once. */
const runsAtOnce = 500

/** Gives the drawn runs of a regency the hashes that the product would have given them. */
export async function chainDrawnRuns(owner: pg.Pool, regency: string): Promise<void> {
  const { rows: runs } = await owner.query<{ id: string; events: RunEvent[] }>(
    `select run_id as id, json_agg(jsonb_build_object('at', extract(epoch from date_trunc('milliseconds', at)) * 1000,
       'actor', actor_id, 'type', type) || body order by sequence) as events
     from run_event where regency_id = $1 and run_id in (select id from run where regency_id = $1 and closed_at is not null)
     group by run_id`,
    [regency],
  )
  const client = await owner.connect()
  try {
    // Nobody else may do so: what has happened is kept by triggers.
    await client.query('set session_replication_role = replica')
    for (let first = 0; first < runs.length; first += runsAtOnce) {
      const written = runs
        .slice(first, first + runsAtOnce)
        .flatMap(({ id, events }) =>
          chain(events, 0, chainStart).map(({ sequence, at, hash }) => ({ id, sequence, at, hash })),
        )
      await client.query(
        `update run_event e set at = to_timestamp(w.at / 1000), hash = decode(w.hash, 'hex')
         from jsonb_to_recordset($2) as w(id uuid, sequence int, at float8, hash text)
         where e.regency_id = $1 and e.run_id = w.id and e.sequence = w.sequence`,
        [regency, JSON.stringify(written)],
      )
    }
  } finally {
    await client.query('set session_replication_role = origin')
    client.release()
  }
}
