import type { Run, RunContext, RunEvent } from '@satualur/engine'
import { evolve } from '@satualur/engine'
import type { Repeat } from '../command/repeat.ts'
import { correctionRows } from './correction-row.ts'
import type { ChainedEvent } from './event-chain.ts'
import { chain, chainStart } from './event-chain.ts'
import { rowsOf } from './run-rows.ts'
import type { Writing, WrittenStatement } from './written.ts'
import { written, writtenOrNone } from './written.ts'

/** Under which key an answer is kept; `runs` are told where it is about several. */
type Kept = Repeat & { runs?: readonly string[] }

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

/** The turn of a schedule that a run is opened for, with the days that it keeps from now on. */
export interface ClaimedTurn {
  schedule: string
  period: string
  opens_at: number
  ends_at: number
}

/** The statement that makes a run; it answers the id. */
export const beginning = (
  context: RunContext,
  subject: NewRun,
  events: readonly RunEvent[],
  repeat: Kept | null = null,
): WrittenStatement => written('begin', beginningOf(context, subject, events, repeat))

/** The same for a turn of a schedule: it answers nothing, and makes no run, where the turn has been opened or waived. */
export const opening = (
  context: RunContext,
  subject: NewRun,
  events: readonly RunEvent[],
  turn: ClaimedTurn,
): WrittenStatement => written('open', { ...beginningOf(context, subject, events, null), turn })

function beginningOf(
  context: RunContext,
  subject: NewRun,
  events: readonly RunEvent[],
  repeat: Kept | null,
): Writing {
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
  const rows = rowsOf(context, { before: null, after: progress }, events)
  return { run, events: chained, ...rows, answered: answeredOf(repeat, chained) }
}

/** The statement that appends to a run. It answers nothing where somebody else has appended since the run was read. */
export const appending = (
  context: RunContext,
  read: ReadRun,
  events: readonly RunEvent[],
  repeat: Kept | null = null,
): WrittenStatement => written(changeOf(events), writingOf(context, read, events, repeat))

/** The same as one of several that hold or fall together: it fails where somebody else has appended. */
export const appendingOrNone = (
  context: RunContext,
  read: ReadRun,
  events: readonly RunEvent[],
  repeat: Kept | null,
): WrittenStatement => writtenOrNone(changeOf(events), writingOf(context, read, events, repeat))

const changeOf = (events: readonly RunEvent[]) =>
  events.some(({ type }) => type === 'RunMigrated') ? 'move' : 'append'

function writingOf(
  context: RunContext,
  read: ReadRun,
  events: readonly RunEvent[],
  repeat: Kept | null,
): Writing {
  const progress = events.reduce<Run>(evolve, read.run)
  const chained = chain(events, read.revision, read.headHash)
  const closing = closingOf(progress)
  const run = {
    id: read.id,
    read_revision: read.revision,
    closed_at: closing.at,
    reason: closing.reason,
    version: context.versionId,
    ...headOf(progress, chained),
  }
  const rows = rowsOf(context, { before: read.run, after: progress }, events)
  const corrected = correctionRows(chained)
  const corrections = corrected.length > 0 ? { corrected } : {}
  return { run, events: chained, ...rows, ...corrections, answered: answeredOf(repeat, chained) }
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

const answeredOf = (repeat: Kept | null, chained: readonly ChainedEvent[]): Writing['answered'] =>
  repeat && { runs: null, ...repeat, at: chained[0]!.at, kinds: chained.map(({ type }) => type) }
