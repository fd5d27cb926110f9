import type { RunCommand, RunContext, RunEvent, RunRefusal, Sop, TaskName } from '@satualur/engine'
import { decide } from '@satualur/engine'
import type { Entry, Statement } from '../../database/door.ts'
import { ChangedMeanwhileFault } from '../../database/door.ts'
import type { Acting } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { appending, appendingOrNone } from '../rows/append.ts'
import { actorIn, runContextOf } from './acting.ts'
import type { Instead } from './companion.ts'
import { accompanied } from './companion.ts'
import type { RunRow, Target } from './reading.ts'
import { reading } from './reading.ts'
import type { Repeat, Told } from './repeat.ts'
import { isAnsweredMeanwhile, toldBefore } from './repeat.ts'

/** How often a command is decided anew after somebody else was faster, before that counts as a fault. */
export const attemptsAtMost = 10

/** What has happened, or why nothing has; `null` where the regency has no such run. */
export type Commanded =
  | { runId: string; events: RunEvent[]; /** what was to be told along with it */ told: unknown[] }
  /** The same request had been carried out before: nothing happens again. */
  | { again: Told; told: unknown[] }
  | { refusal: RunRefusal; sop: Sop }
  | Instead
  | 'other-request'
  | null

/**
 * One command to one run: read, decide, append under the revision that was read. Where somebody else was faster, the run
 * is read and decided again, so that the answer is about the run as it is. `telling` is asked together with the appending.
 */
export async function command(
  context: Acting,
  target: Target,
  commandOf: (task: TaskName | null) => RunCommand,
  telling?: Statement,
  repeat: Repeat | null = null,
): Promise<Commanded> {
  const statement = reading(target, repeat)
  for (let attempt = 1; attempt <= attemptsAtMost; attempt++) {
    const { entry, rows } = await read(context, statement)
    const row = rows[0]
    if (!row) return null
    const again = toldBefore(row.answered, repeat)
    if (again)
      return again === 'other-request' ? again : { again, told: await toldNow(context, entry, telling) }
    const runContext = await runContextOf(context, entry.regencyId, row, context.entry)
    const given = commandOf(row.task)
    const actor = (await actorIn(context, entry))(row)
    const decision = decide(runContext, row.run, given, context.clock(), actor)
    if ('refusal' in decision) return { refusal: decision.refusal, sop: runContext.sop }
    const { events } = decision
    const said = await accompanied(context, entry, {
      ...{ row, context: runContext, command: given, events },
      task: 'task' in target ? target.task : null,
    })
    if ('instead' in said) return said
    const done = await append(context, entry, runContext, row, events, { telling, repeat, ...said })
    if (done) return { runId: row.id, events: decision.events, told: done.told }
  }
  throw new Error(`the run kept changing during ${attemptsAtMost} attempts`)
}

/** As the request has proved it before, or proving the session along with it. */
async function read(context: Acting, statement: Statement): Promise<{ entry: Entry; rows: RunRow[] }> {
  const { entry, door } = context
  return entry
    ? { entry, rows: await door.within<RunRow>(entry, statement) }
    : door.ask<RunRow>(tokenOf(context), statement)
}

interface Beside {
  telling: Statement | undefined
  repeat: Repeat | null
  /** Written in the same transaction. */
  along: readonly Statement[]
}

/** Null where somebody else was faster. */
async function append(
  context: Acting,
  entry: Entry,
  runContext: RunContext,
  row: RunRow,
  events: RunEvent[],
  { telling, repeat, along }: Beside,
): Promise<{ told: unknown[] } | null> {
  try {
    const told = await (along.length === 0 && !row.isBoxed
      ? appendAlone(context, entry, appending(runContext, row, events, repeat), telling)
      : appendWith(
          context,
          entry,
          row,
          [appendingOrNone(runContext, row, events, repeat), ...along],
          telling,
        ))
    if (told) context.changes.publish(entry.regencyId)
    return told && { told }
  } catch (fault) {
    if (fault instanceof ChangedMeanwhileFault || isAnsweredMeanwhile(fault)) return null
    throw fault
  }
}

async function appendAlone({ door }: Acting, entry: Entry, appending: Statement, telling?: Statement) {
  const { rows, told } = await door.withinTelling(entry, appending, telling)
  return rows.length === 0 ? null : told
}

async function appendWith(
  { door }: Acting,
  entry: Entry,
  { id, isBoxed }: RunRow,
  statements: readonly Statement[],
  telling?: Statement,
): Promise<unknown[]> {
  const [before, after] = [isBoxed ? [unboxing(id)] : [], telling ? [telling] : []]
  const told = await door.withinTogether(entry, [...before, ...statements, ...after])
  return telling ? told.at(-1)! : []
}

/** Its tasks come back to their table before something happens to them. */
const unboxing = (run: string): Statement => ({ sql: 'select unbox_run($1)', parameters: [run] })

const toldNow = (context: Acting, entry: Entry, telling: Statement | undefined): Promise<unknown[]> =>
  telling ? context.door.within(entry, telling) : Promise.resolve([])

/** What has happened for a command, now or when the same request came before. */
export const kindsOf = (done: Extract<Commanded, { told: unknown[] }>): RunEvent['type'][] =>
  'again' in done ? done.again.kinds : done.events.map(({ type }) => type)
