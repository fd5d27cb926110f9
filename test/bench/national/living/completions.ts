import type pg from 'pg'
import type { Caller } from '../../caller.ts'
import { complete } from '../../questions.ts'
import type { Waiting } from './stock.ts'

/** Completes one waiting task, durably. */
export type Completing = (waiting: Waiting) => Promise<void>

/** As a person does it: session, policy, engine, events. */
export const throughTheServer =
  (caller: Caller, outcome: string): Completing =>
  async ({ cookie, task }) => {
    const answer = await caller.ask<{ completeTask: { __typename: string } }>(cookie, complete, {
      input: { task, outcome },
    })
    if (answer.completeTask.__typename !== 'TaskCompleted') throw new Error(JSON.stringify(answer))
  }

/** As another process of the house would leave it behind: the same rows and the same event, without its own decisions. */
export const besideTheServer =
  (pool: pg.Pool): Completing =>
  async ({ regency, task, person }) => {
    await pool.query({
      name: 'complete',
      text: 'select bench.complete($1, $2, $3)',
      values: [regency, task, person],
    })
  }

/** The run is left where it is: only its first step is ever completed. */
export const completingBeside = `
  create function bench.complete(regency uuid, done uuid, person uuid) returns void language plpgsql as $$
  declare t task; r run; begin
    update task set status = 'completed', closed_at = clock_timestamp(), closed_by = person, outcome_key = 'done',
        used_minutes = 1 + random() * 600, late_minutes = null, counts_from = pg_current_xact_id()
      where regency_id = regency and id = done and status <> 'completed' returning * into t;
    update assignment set is_open = false where regency_id = regency and task_id = done;
    update run set revision = revision + 1 where regency_id = regency and id = t.run_id returning * into r;
    insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash)
      values (regency, t.run_id, r.revision, t.closed_at, person, 'TaskCompleted', jsonb_build_object('act', t.act_key,
        'attempt', t.attempt, 'outcome', 'done', 'reason', null, 'handovers', '[]'::jsonb, 'isSentBack', false,
        'isRecallable', true, 'onBehalfOf', null), sha256(r.head_hash));
  end $$`

/**
 * Completes what waits at a pace, from so many sides, until the time is over or nothing waits any more. `completed` is told
 * right after each answer. Answers how many there were in a second.
 */
export async function completeAtPace(
  waiting: Waiting[],
  { perSecond, seconds, callers }: { perSecond: number; seconds: number; callers: number },
  completing: Completing,
  completed: (regency: string, at: number) => void = () => undefined,
): Promise<number> {
  const begunAt = performance.now()
  let taken = 0
  let done = 0
  const side = async () => {
    for (;;) {
      const early = begunAt + (taken / perSecond) * 1000 - performance.now()
      if (performance.now() - begunAt > seconds * 1000) return
      const next = waiting.pop()
      if (!next) return
      taken++
      if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
      await completing(next)
      done++
      completed(next.regency, performance.now())
    }
  }
  await Promise.all(Array.from({ length: callers }, side))
  return done / ((performance.now() - begunAt) / 1000)
}
