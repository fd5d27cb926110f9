import type {
  Actor,
  Run,
  RunCommand,
  RunContext,
  RunEvent,
  RunRefusal,
  Sop,
  TaskName,
} from '@satualur/engine'
import { decide } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Entry, Statement } from '../../database/door.ts'
import type { Acting } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { idOf } from '../../read-model/id.ts'
import type { ReadRun } from '../rows/append.ts'
import { appending } from '../rows/append.ts'

/** How often a command is decided anew after somebody else was faster, before that counts as a fault. */
const attemptsAtMost = 10

/** The run that a command goes to, named itself or by one of its tasks. */
export type Target = { run: string } | { task: string }

interface RunRow extends Omit<ReadRun, 'run'> {
  run: Run
  /** The task that the target names. */
  task: TaskName | null
  calendarRevision: number
  cast: Cast
}

type Cast = Record<string, string[]>

/** What has happened, or why nothing has; `null` where the regency has no such run. */
export type Commanded =
  | { runId: string; events: RunEvent[]; /** what was to be told along with it */ told: unknown[] }
  | { refusal: RunRefusal; sop: Sop }
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
): Promise<Commanded> {
  const token = tokenOf(context)
  for (let attempt = 1; attempt <= attemptsAtMost; attempt++) {
    const { entry, rows } = await context.door.ask<RunRow>(token, reading(target))
    const row = rows[0]
    if (!row) return null
    const runContext = await runContextOf(context, entry.regencyId, row)
    const decision = decide(runContext, row.run, commandOf(row.task), context.clock(), actorOf(entry))
    if ('refusal' in decision) return { refusal: decision.refusal, sop: runContext.sop }
    const statement = appending(runContext, row, decision.events)
    const { rows: appended, told } = await context.door.withinTelling(entry, statement, telling)
    if (appended.length === 0) continue
    context.changes.publish(entry.regencyId)
    return { runId: row.id, events: decision.events, told }
  }
  throw new Error(`the run kept changing during ${attemptsAtMost} attempts`)
}

export const actorOf = (entry: Entry): Actor => ({
  person: entry.personId,
  isAdmin: entry.access === 'admin',
})

/** Put together once for each kind of target: the id is the only parameter. */
function reading(target: Target): Statement {
  return 'task' in target
    ? { sql: readingByTask, parameters: [idOf(target.task)] }
    : { sql: readingByRun, parameters: [idOf(target.run)] }
}

const readingOf = (run: RawBuilder<unknown>, task: RawBuilder<unknown>): string =>
  compile(sql`select r.id, r.sop_id as "sopId", r.version_id as "versionId", r.opd_id as "opdId", r.revision,
    encode(r.head_hash, 'hex') as "headHash", r.progress as run, ${task} as task,
    ${calendarRevision} as "calendarRevision", ${castOf(sql`r.sop_id`, sql`r.opd_id`)} as cast
    from run r where r.regency_id = current_regency() and r.id = ${run}`).sql

const ofTask = (wanted: string) =>
  sql.raw(`(select ${wanted} from task t where t.regency_id = current_regency() and t.id = $1)`)

export const calendarRevision = sql`(select c.revision from calendar c where c.regency_id = current_regency())`

/** Who plays each role of an SOP, for one OPD. */
export const castOf = (sop: RawBuilder<unknown>, opd: RawBuilder<unknown>) => sql`(
  select coalesce(json_object_agg(role_key, people), '{}') from (
    select p.role_key, json_agg(p.person_id order by p.person_id) as people from player p
    where p.regency_id = current_regency() and p.sop_id = ${sop} and (p.opd_id is null or p.opd_id = ${opd})
    group by p.role_key) as roles)`

/** What the engine needs to decide: the immutable version, the calendar in force, and who plays. */
export async function runContextOf(
  context: Acting,
  regencyId: string,
  row: { versionId: string; calendarRevision: number; cast: Cast },
): Promise<RunContext> {
  const token = tokenOf(context)
  const calendar = await context.calendars.at(context.door, token, regencyId, row.calendarRevision)
  await context.definitions.prime(context.door, token, [row.versionId])
  return { sop: context.definitions.of(row.versionId), calendar, cast: (role) => row.cast[role] ?? [] }
}

const readingByRun = readingOf(sql.raw('$1'), sql`null`)
const readingByTask = readingOf(
  ofTask('t.run_id'),
  ofTask(`json_build_object('act', t.act_key, 'attempt', t.attempt)`),
)
