import type pg from 'pg'
import type { Caller } from '../../caller.ts'
import type { ActingRegency } from '../../world.ts'
import type { Looker } from './freshness.ts'

/** Since when these regencies have been there, and beyond today. */
const question = `query Now($from: Date!, $to: Date!) { compliance(filter: { from: $from, to: $to }) { total { closed } } }`

/** Who looks while tasks are completed: the regencies in turn at their own figures, and the nation at the cells. */
export function lookersAt(caller: Caller, owner: pg.Pool, acting: readonly ActingRegency[]): Looker[] {
  const from = new Date(Date.now() - 420 * 86_400_000).toISOString().slice(0, 10)
  const to = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  let turn = 0
  return [
    {
      name: 'a regency, GraphQL',
      look: async () => {
        const { id, admin } = acting[turn++ % acting.length]!
        const { compliance } = await caller.ask<{ compliance: { total: { closed: number } } }>(
          admin.cookie,
          question,
          { from, to },
        )
        return { closed: compliance.total.closed, of: id }
      },
    },
    {
      name: 'the nation, cells',
      look: async () => {
        const { rows } = await owner.query<{ closed: string }>(
          `select sum(closed) as closed from regency_tally where span = 'year' and regency_id = any($1)`,
          [acting.map(({ id }) => id)],
        )
        return { closed: Number(rows[0]!.closed), of: 'all' }
      },
    },
  ]
}
