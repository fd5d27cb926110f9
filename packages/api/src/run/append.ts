import type { Run, RunContext, RunEvent } from '@satualur/engine'
import { evolve } from '@satualur/engine'
import type { CompiledQuery } from 'kysely'
import { sql } from 'kysely'
import { chain, chainStart } from './event-chain.ts'
import { rowsOf } from './run-rows.ts'
import { instant, written } from './written.ts'

/** A run as it was read: what its events have made of it so far, and the version to append under. */
export interface ReadRun {
  id: string
  sopId: string
  versionId: string
  opdId: string
  /** The sequence of the last event. */
  revision: number
  headHash: string
  run: Run
}

/** A run that does not exist yet, with what only its first row tells. */
export interface NewRun {
  sopId: string
  versionId: string
  opdId: string
  datasetId: string | null
  period: string | null
  title: string
}

/** The statement that makes a run; it answers the id. */
export function beginning(
  context: RunContext,
  subject: NewRun,
  events: readonly RunEvent[],
): CompiledQuery<{ id: string }> {
  const run = events.reduce<Run | null>(evolve, null)!
  const chained = chain(events, 0, chainStart)
  const first = chained[0]!
  const changed = sql`insert into run (regency_id, sop_id, version_id, opd_id, dataset_id, period, title, status, revision, progress,
      head_hash, started_at, started_by)
    values (current_regency(), ${subject.sopId}, ${subject.versionId}, ${subject.opdId}, ${subject.datasetId}, ${subject.period},
      ${subject.title}, ${run.status}, ${chained.length}, ${JSON.stringify(run)}, decode(${chained.at(-1)!.hash}, 'hex'),
      ${instant(first.at)}, ${first.actor})
    returning id, sop_id, version_id, opd_id`
  return written(changed, chained, rowsOf(context, null, events))
}

/** The statement that appends to a run. It answers nothing where somebody else has appended since the run was read. */
export function appending(
  context: RunContext,
  read: ReadRun,
  events: readonly RunEvent[],
): CompiledQuery<{ id: string }> {
  const run = events.reduce<Run>(evolve, read.run)
  const chained = chain(events, read.revision, read.headHash)
  const closing = closingOf(run)
  const changed = sql`update run set status = ${run.status}, revision = ${chained.at(-1)!.sequence}, progress = ${JSON.stringify(run)},
      head_hash = decode(${chained.at(-1)!.hash}, 'hex'), closed_at = ${instant(closing.at)}, closing_reason = ${closing.reason}
    where regency_id = current_regency() and id = ${read.id} and revision = ${read.revision}
    returning id, sop_id, version_id, opd_id`
  return written(changed, chained, rowsOf(context, read.run, events))
}

function closingOf(run: Run): { at: number | null; reason: string | null } {
  if (run.status === 'completed') return { at: run.completedAt, reason: null }
  if (run.status === 'cancelled') return { at: run.cancelledAt, reason: run.reason }
  return { at: null, reason: null }
}
