import type { RunEvent, RunRefusal, Sop } from '@satualur/engine'
import { decide } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Entry } from '../../database/door.ts'
import type { Acting } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { hasForce } from '../../sop/in-force.ts'
import type { Frequency } from './period.ts'
import { isPeriod } from './period.ts'
import { beginning } from '../rows/append.ts'
import { idOf } from '../../read-model/id.ts'
import { instantOf } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'
import { actorOf, calendarRevision, castOf, runContextOf } from './commanding.ts'
import type { StartRunInput } from './start-run.type.ts'

interface Subject {
  /** Null on a day on which no version is in force. */
  versionId: string | null
  opdId: string
  datasetId: string | null
  datasetTitle: string | null
  frequency: Frequency | null
  sopTitle: string
  calendarRevision: number
  cast: Record<string, string[]>
}

export type Started =
  | { runId: string; events: RunEvent[]; entry: Entry }
  | { refusal: RunRefusal; sop: Sop }
  | { openRunId: string }
  | { periodOf: Frequency }
  | { notInForce: string }
  | 'not-allowed'
  | null

/** Starts a run of the version in force, for a dataset and period or for an OPD's own matter. */
export async function startRun(context: Acting, input: StartRunInput): Promise<Started> {
  const token = tokenOf(context)
  const now = context.clock()
  const { entry, rows } = await context.door.ask<Subject>(token, reading(input, now))
  const subject = rows[0]
  if (!subject) return null
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
  }
  const decision = decide(runContext, null, command, now, actorOf(entry))
  if ('refusal' in decision) return { refusal: decision.refusal, sop: runContext.sop }
  const run = {
    ...subject,
    versionId,
    sopId: input.sop,
    period,
    title: input.title?.trim() || subject.datasetTitle || subject.sopTitle,
  }
  try {
    const begun = await context.door.within<{ id: string }>(
      entry,
      beginning(runContext, run, decision.events),
    )
    context.changes.publish(entry.regencyId)
    return { runId: begun[0]!.id, events: decision.events, entry }
  } catch (fault) {
    if ((fault as { constraint?: string }).constraint !== 'one_open_run') throw fault
    return { openRunId: await openRun(context, input.sop, subject.datasetId!, period!) }
  }
}

/** Policy: an admin starts any run, an OPD user those of their own OPD, a viewer none. */
const mayStart = (entry: Entry, subject: Subject): boolean =>
  entry.access === 'admin' || (entry.access === 'opd-user' && entry.opdId === subject.opdId)

function reading(input: StartRunInput, now: number) {
  const today = dayAt(instantOf(now))
  const dataset = idOf(input.dataset ?? '')
  return compile(sql<Subject>`select v.id as "versionId", o.id as "opdId", d.id as "datasetId", d.title as "datasetTitle",
      d.frequency, s.title as "sopTitle", ${calendarRevision} as "calendarRevision", ${castOf(sql`s.id`, sql`o.id`)} as cast
    from sop s
    left join sop_version v on v.regency_id = s.regency_id and v.sop_id = s.id and ${hasForce(sql`v`)} and v.valid @> ${today}
    left join dataset d on d.regency_id = s.regency_id and d.id = ${dataset}
    join opd o on o.regency_id = s.regency_id and o.id = coalesce(d.opd_id, ${idOf(input.opd ?? '')})
    where s.regency_id = current_regency() and s.id = ${idOf(input.sop)}
      and (d.id is not null or ${input.dataset == null})`)
}

async function openRun(context: Acting, sop: string, dataset: string, period: string): Promise<string> {
  const { rows } = await context.door.ask<{ id: string }>(
    tokenOf(context),
    compile(sql`select id from run where regency_id = current_regency() and sop_id = ${sop} and dataset_id = ${dataset}
      and period = ${period} and status in ('running', 'stuck')`),
  )
  return rows[0]!.id
}
