import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { instantOf } from '../read-model/shape.ts'
import type { Regarding, Task } from './work.ts'

interface Enqueueing {
  /** Jobs of this name are done one after the other, and while one waits it stands for all of them, at its own time. */
  waitsAs?: RawBuilder<unknown>
  /** While one of this name waits, a newer one takes its place, and its time. Beside what is under way it stands by itself. */
  standsAs?: RawBuilder<unknown>
}

/**
 * Puts a job into the queue, as a part of a statement: it is there if and only if the statement's transaction is kept.
 * `payload` as a value, or as an expression where it depends on rows; `at` is the earliest time, by the house's clock.
 */
export function enqueued<Payload extends Regarding>(
  { name, attemptsAtMost }: Pick<Task<Payload>, 'name' | 'attemptsAtMost'>,
  payload: Payload | RawBuilder<unknown>,
  at: Instant | RawBuilder<unknown>,
  { waitsAs, standsAs }: Enqueueing = {},
): RawBuilder<unknown> {
  const told = isExpression(payload) ? sql`(${payload})::json` : sql`${JSON.stringify(payload)}::json`
  const runAt = typeof at === 'number' ? instantOf(at) : at
  const alone = waitsAs
    ? sql`, queue_name := ${waitsAs}, job_key := ${waitsAs}, job_key_mode := 'preserve_run_at'`
    : standsAs
      ? sql`, job_key := ${standsAs}, job_key_mode := 'replace'`
      : sql``
  return sql`graphile_worker.add_job(${name}::text, ${told}, run_at := ${runAt}, max_attempts := ${attemptsAtMost}::int${alone})`
}

const isExpression = (payload: object): payload is RawBuilder<unknown> => 'toOperationNode' in payload
