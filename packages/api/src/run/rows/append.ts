import type { Run, RunContext, RunEvent } from '@satualur/engine'
import { evolve } from '@satualur/engine'
import type { ChainedEvent } from './event-chain.ts'
import { chain, chainStart } from './event-chain.ts'
import { rowsOf } from './run-rows.ts'
import type { WrittenStatement } from './written.ts'
import { written } from './written.ts'

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
): WrittenStatement {
  const progress = events.reduce<Run | null>(evolve, null)!
  const chained = chain(events, 0, chainStart)
  const { at, actor } = chained[0]!
  const run = {
    sop: subject.sopId,
    version: subject.versionId,
    opd: subject.opdId,
    dataset: subject.datasetId,
    period: subject.period,
    title: subject.title,
    started_at: at,
    started_by: actor,
    ...headOf(progress, chained),
  }
  return written('begin', { run, events: chained, ...rowsOf(context, null, events) })
}

/** The statement that appends to a run. It answers nothing where somebody else has appended since the run was read. */
export function appending(context: RunContext, read: ReadRun, events: readonly RunEvent[]): WrittenStatement {
  const progress = events.reduce<Run>(evolve, read.run)
  const chained = chain(events, read.revision, read.headHash)
  const closing = closingOf(progress)
  const run = {
    id: read.id,
    read_revision: read.revision,
    closed_at: closing.at,
    reason: closing.reason,
    ...headOf(progress, chained),
  }
  return written('append', { run, events: chained, ...rowsOf(context, read.run, events) })
}

const headOf = (progress: Run, chained: readonly ChainedEvent[]) => ({
  status: progress.status,
  progress,
  revision: chained.at(-1)!.sequence,
  hash: chained.at(-1)!.hash,
})

function closingOf(run: Run): { at: number | null; reason: string | null } {
  if (run.status === 'completed') return { at: run.completedAt, reason: null }
  if (run.status === 'cancelled') return { at: run.cancelledAt, reason: run.reason }
  return { at: null, reason: null }
}
