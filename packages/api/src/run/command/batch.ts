import type { Run, RunContext, RunEvent } from '@satualur/engine'
import type { Entry, Statement } from '../../database/door.ts'
import { ChangedMeanwhileFault } from '../../database/door.ts'
import type { Acting } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import type { ReadRun } from '../rows/append.ts'
import { appendingOrNone } from '../rows/append.ts'
import { attemptsAtMost } from './commanding.ts'
import type { RunRow } from './reading.ts'
import type { Repeat, Told } from './repeat.ts'
import { isAnsweredMeanwhile, toldBefore } from './repeat.ts'

/** As many as one page shows. */
export const batchAtMost = 100

/** What a batch appends to one of its runs. Where the run moves, the context is that of the version it moves to. */
export interface Appending {
  context: RunContext
  read: ReadRun & { run: Run }
  events: readonly RunEvent[]
}

/** What comes of a batch, and what is appended for it: nothing where it is refused or only tried. */
export interface Decided<Outcome> {
  outcome: Outcome
  appendings: readonly Appending[]
}

export type Batched<Outcome> = { outcome: Outcome; told: unknown[] } | { again: Told } | 'other-request'

/**
 * Commands to several runs that are carried out together or not at all: all are read in one statement, decided, and
 * appended in one transaction. Where a single one was changed meanwhile, all are read and decided again.
 */
export async function commandTogether<Row extends RunRow, Outcome>(
  context: Acting,
  reading: Statement,
  decideAll: (entry: Entry, rows: Row[]) => Promise<Decided<Outcome>>,
  repeat: Repeat | null,
  telling?: Statement,
): Promise<Batched<Outcome>> {
  for (let attempt = 1; attempt <= attemptsAtMost; attempt++) {
    const { entry, rows } = await context.door.ask<Row>(tokenOf(context), reading)
    const again = toldBefore(rows[0]?.answered ?? null, repeat)
    if (again) return again === 'other-request' ? again : { again }
    const { outcome, appendings } = await decideAll(entry, rows)
    if (appendings.length === 0) return { outcome, told: [] }
    const told = await appendAll(context, entry, appendings, repeat, telling)
    if (told) return { outcome, told }
  }
  throw new Error(`the runs of a batch kept changing during ${attemptsAtMost} attempts`)
}

/** Null where somebody else was faster at any of them. Always in one order: two batches wait for each other, never in a circle. */
async function appendAll(
  context: Acting,
  entry: Entry,
  appendings: readonly Appending[],
  repeat: Repeat | null,
  telling: Statement | undefined,
): Promise<unknown[] | null> {
  const inOrder = appendings.toSorted((one, other) => (one.read.id < other.read.id ? -1 : 1))
  const runs = inOrder.map(({ read }) => read.id)
  const statements = inOrder.map(({ context: runContext, read, events }, index) =>
    appendingOrNone(runContext, read, events, index === 0 && repeat ? { ...repeat, runs } : null),
  )
  try {
    const answers = await context.door.withinTogether(entry, telling ? [...statements, telling] : statements)
    context.changes.publish(entry.regencyId)
    return telling ? answers.at(-1)! : []
  } catch (fault) {
    if (fault instanceof ChangedMeanwhileFault || isAnsweredMeanwhile(fault)) return null
    throw fault
  }
}
