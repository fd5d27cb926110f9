import type { RunEvent } from '@satualur/engine'
import type { CorrectionRow } from './correction-row.ts'
import type { ChainedEvent } from './event-chain.ts'
import type { RunRows } from './run-rows.ts'
import type { Change, Part } from './written-parts.ts'
import { changes, claims, parts } from './written-parts.ts'

/** All that a decision writes, as one document: the statement's only parameter. */
export interface Writing extends RunRows {
  run: object
  events: readonly ChainedEvent[]
  /** What has been counted before and is no longer so; absent where nothing is. */
  corrected?: CorrectionRow[]
  /** Under which key of the client this is kept as the answer. */
  answered: {
    key: string
    request: string
    at: number
    kinds: RunEvent['type'][]
    /** The runs of a batch; null where it is about the written one alone. */
    runs: readonly string[] | null
  } | null
  /** The turn of a schedule that is opened with it. */
  turn?: object
}

export interface WrittenStatement {
  sql: string
  parameters: [document: string]
}

/**
 * One statement for all that a decision writes. Everything hangs on the changed run: where that row is not written
 * (somebody else was faster), nothing is. Parts without rows are left out, so that a plain completion stays short; the
 * text depends on nothing else, and is put together once.
 */
export const written = (change: Change, writing: Writing): WrittenStatement => ({
  sql: statementOf(change, partsOf(writing), 'select id from changed'),
  parameters: [JSON.stringify(writing)],
})

/** The same as one of several statements that hold or fall together: where nothing is written, it fails. */
export const writtenOrNone = (change: Change, writing: Writing): WrittenStatement => ({
  sql: statementOf(change, partsOf(writing), 'select none_unless(exists (select from changed)) as id'),
  parameters: [JSON.stringify(writing)],
})

function partsOf({ closed, opened, altered, votes, handovers, answered, ...more }: Writing): Part[] {
  const wanted: Part[] = ['events']
  if (closed.length) wanted.push('closed', votes.length ? 'agreed' : 'unassigned')
  else if (votes.length) wanted.push('voted')
  if (opened.length) wanted.push('opened', 'assigned')
  if (altered.length) wanted.push('altered', 'reassigned', 'dropped', 'added')
  if (handovers.length) wanted.push('handed')
  if (more.deadlines) wanted.push('deadlined')
  if (more.undone) wanted.push('undone')
  if (more.excused) wanted.push('excused')
  if (more.corrected) wanted.push('corrected')
  if (answered) wanted.push('answered')
  return wanted
}

const statements = new Map<string, string>()

function statementOf(change: Change, wanted: Part[], ending: string): string {
  const name = `${change} ${wanted.join(' ')} ${ending}`
  const known = statements.get(name)
  if (known) return known
  const bodies = wanted.map((part) => `${part} as (${parts[part]})`)
  const text = `with ${claims[change] ?? ''}changed as (${changes[change]}), ${bodies.join(', ')} ${ending}`
  statements.set(name, text)
  return text
}
