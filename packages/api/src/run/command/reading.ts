import type { Instant, Run, TaskName } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { actsFor } from '../../people/delegation/acts-for.ts'
import { idOf } from '../../read-model/id.ts'
import { dayAt } from '../../regency/today.ts'
import type { ReadRun } from '../rows/append.ts'
import type { ActorRow, Surroundings } from './acting.ts'
import { calendarRevision, castOf, supervises } from './acting.ts'
import type { Answered, Repeat } from './repeat.ts'
import { answeredUnder } from './repeat.ts'

/** The run that a command goes to, named itself or by one of its tasks. */
export type Target = { run: string } | { task: string }

/** All that a command is decided by, in one row. */
export interface RunRow extends ReadRun, Surroundings, ActorRow {
  run: Run
  title: string
  /** The task that the target names. */
  task: TaskName | null
  /** What the same client was answered before under the key of this request. */
  answered: Answered | null
}

/** Put together once for each kind of target, so that the text is always the same; the key is the third value. */
export function reading(target: Target, now: Instant, repeat: Repeat | null): Statement {
  const kind = 'task' in target ? 'task' : 'run'
  const id = idOf('task' in target ? target.task : target.run)
  return repeat
    ? { sql: readings[kind].repeatable, parameters: [id, now, repeat.key] }
    : { sql: readings[kind].once, parameters: [id, now] }
}

/** What is read of a run `r` that somebody commands. */
export const commandedRun = (
  now: RawBuilder<unknown>,
) => sql`r.id, r.sop_id as "sopId", r.version_id as "versionId",
  r.opd_id as "opdId", r.title, r.revision, encode(r.head_hash, 'hex') as "headHash", r.progress as run,
  ${calendarRevision} as "calendarRevision", ${castOf(sql`r.sop_id`, sql`r.opd_id`)} as cast,
  ${supervises(sql`r.opd_id`)} as "isSupervisor", ${actsFor(dayAt(sql`to_timestamp(${now}::float8 / 1000)`))} as "actsFor"`

const readingOf = (
  run: RawBuilder<unknown>,
  task: RawBuilder<unknown>,
  key: RawBuilder<unknown> | null,
): string =>
  compile(sql`select ${commandedRun(sql.raw('$2'))}, ${task} as task, ${key ? answeredUnder(key) : sql`null`} as answered
    from run r where r.regency_id = current_regency() and r.id = ${run}`).sql

const ofTask = (wanted: string) =>
  sql.raw(`(select ${wanted} from task t where t.regency_id = current_regency() and t.id = $1)`)

const byTask = ofTask('t.run_id')
const named = ofTask(`json_build_object('act', t.act_key, 'attempt', t.attempt)`)
const key = sql.raw('$3')

const readings = {
  run: {
    once: readingOf(sql.raw('$1'), sql`null`, null),
    repeatable: readingOf(sql.raw('$1'), sql`null`, key),
  },
  task: { once: readingOf(byTask, named, null), repeatable: readingOf(byTask, named, key) },
}
