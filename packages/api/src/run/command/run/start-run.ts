import type { Frequency, RunEvent, RunRefusal, Sop, TurnTerms } from '@satualur/engine'
import { decide, isPeriod, turnOf } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Entry } from '../../../database/door.ts'
import type { Acting } from '../../../graphql/context.ts'
import { tokenOf } from '../../../graphql/context.ts'
import { badInput } from '../../../graphql/faults.ts'
import { idOf } from '../../../read-model/id.ts'
import { beginning } from '../../rows/append.ts'
import type { Cast } from '../acting.ts'
import { runContextOf } from '../acting.ts'
import { attemptsAtMost } from '../commanding.ts'
import type { Answered, Repeat } from '../repeat.ts'
import { isAnsweredMeanwhile, repeatOf, toldBefore } from '../repeat.ts'
import type { StartRunInput } from './start-run.type.ts'
import { readingSubject } from './subject.ts'

export interface Subject {
  /** Null on a day on which no version is in force. */
  versionId: string | null
  opdId: string
  datasetId: string | null
  datasetTitle: string | null
  frequency: Frequency | null
  /** When the turn of a period opens, where the dataset has a schedule for this SOP. */
  terms: TurnTerms | null
  sopTitle: string
  calendarRevision: number
  cast: Cast
  answered: Answered | null
}

export type Started =
  | { runId: string; events: RunEvent[]; entry: Entry }
  /** The same request had started it before. */
  | { runId: string; entry: Entry }
  | { refusal: RunRefusal; sop: Sop }
  | { openRunId: string }
  | { periodOf: Frequency }
  | { notInForce: string }
  | 'not-allowed'
  | 'other-request'
  | null

const itemsAtMost = 100_000

/** Starts a run of the version in force, for a dataset and period or for an OPD's own matter. */
export async function startRun(context: Acting, input: StartRunInput): Promise<Started> {
  const { items } = input
  if (items != null && (items < 1 || items > itemsAtMost))
    throw badInput({
      id: `“items” harus antara 1 dan ${itemsAtMost}.`,
      en: `“items” is between 1 and ${itemsAtMost}.`,
    })
  const repeat = repeatOf('startRun', input)
  for (let attempt = 1; attempt <= attemptsAtMost; attempt++) {
    const started = await tryToStart(context, input, repeat, attempt)
    if (started !== 'taken') return started
  }
  throw new Error(`the run was being started by somebody else during ${attemptsAtMost} attempts`)
}

/** `taken`: the same request, or another one for the same dataset and period, was faster. */
async function tryToStart(
  context: Acting,
  input: StartRunInput,
  repeat: Repeat | null,
  attempt: number,
): Promise<Started | 'taken'> {
  const now = context.clock()
  const reading = readingSubject(input, now, repeat?.key ?? null)
  const { entry, rows } = await context.door.ask<Subject>(tokenOf(context), reading)
  const subject = rows[0]
  if (!subject) return null
  const again = toldBefore(subject.answered, repeat)
  if (again) return again === 'other-request' ? again : { runId: again.runs[0]!, entry }
  if (!mayStart(entry, subject)) return 'not-allowed'
  const { versionId } = subject
  if (versionId === null) return { notInForce: subject.sopTitle }
  const period = input.period?.trim() || null
  if (subject.frequency && !(period && isPeriod(subject.frequency, period)))
    return { periodOf: subject.frequency }

  const runContext = await runContextOf(context, entry.regencyId, { ...subject, versionId })
  const command = {
    type: 'startRun' as const,
    ...(input.at != null && { at: input.at }),
    ...(input.items != null && { items: input.items }),
    ...(subject.frequency &&
      period && { turnEndsAt: turnOf(period, runContext.calendar.zone, subject.terms ?? undefined).endsAt }),
  }
  const actor = { person: entry.personId, isAdmin: entry.access === 'admin' }
  const decision = decide(runContext, null, command, now, actor)
  if ('refusal' in decision) return { refusal: decision.refusal, sop: runContext.sop }
  const title = input.title?.trim() || subject.datasetTitle || subject.sopTitle
  const run = { ...subject, versionId, sopId: input.sop, period, title }
  try {
    const statement = beginning(runContext, run, decision.events, repeat)
    const begun = await context.door.within<{ id: string }>(entry, statement)
    context.changes.publish(entry.regencyId)
    return { runId: begun[0]!.id, events: decision.events, entry }
  } catch (fault) {
    if (isAnsweredMeanwhile(fault)) return 'taken'
    if ((fault as { constraint?: string }).constraint !== 'one_open_run') throw fault
    // It may have been this very request that has opened it: then its answer is there by now.
    if (repeat && attempt === 1) return 'taken'
    const openRunId = await openRun(context, input.sop, subject.datasetId!, period!)
    return openRunId ? { openRunId } : 'taken'
  }
}

/** Policy: an admin starts any run, an OPD user those of their own OPD, a viewer none. */
const mayStart = (entry: Entry, subject: Subject): boolean =>
  entry.access === 'admin' || (entry.access === 'opd-user' && entry.opdId === subject.opdId)

/** Null where it has ended in the meantime. */
async function openRun(
  context: Acting,
  sop: string,
  dataset: string,
  period: string,
): Promise<string | null> {
  const { rows } = await context.door.ask<{ id: string }>(
    tokenOf(context),
    compile(sql`select id from run where regency_id = current_regency() and sop_id = ${idOf(sop)} and dataset_id = ${dataset}
      and period = ${period} and status in ('running', 'paused', 'stuck')`),
  )
  return rows[0]?.id ?? null
}
