import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { instantOf } from '../read-model/shape.ts'
import type { Regarding, Task } from './work.ts'

interface Enqueueing {
  /** A job that waits under the same name is replaced by this one. */
  inPlaceOf?: RawBuilder<unknown>
}

/**
 * Puts a job into the queue, as a part of a statement: it is there if and only if the statement's transaction is kept.
 * `payload` as a value, or as an expression where it depends on rows; `at` is the earliest time, by the house's clock.
 */
export function enqueued<Payload extends Regarding>(
  { name, attemptsAtMost }: Task<Payload>,
  payload: Payload | RawBuilder<unknown>,
  at: Instant | RawBuilder<unknown>,
  { inPlaceOf }: Enqueueing = {},
): RawBuilder<unknown> {
  const told = isExpression(payload) ? sql`(${payload})::json` : sql`${JSON.stringify(payload)}::json`
  const runAt = typeof at === 'number' ? instantOf(at) : at
  return sql`graphile_worker.add_job(${name}::text, ${told}, run_at := ${runAt}, max_attempts := ${attemptsAtMost}::int,
    job_key := ${inPlaceOf ?? sql`null`})`
}

const isExpression = (payload: object): payload is RawBuilder<unknown> => 'toOperationNode' in payload
