import type { Run, TaskName } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { hasTableFormat } from '../../dataset/table-format/format-row.ts'
import { idOf } from '../../read-model/id.ts'
import type { ReadRun } from '../rows/append.ts'
import type { Surroundings } from './acting.ts'
import { calendarRevision, castOf } from './acting.ts'
import type { Answered, Repeat } from './repeat.ts'
import { answeredUnder } from './repeat.ts'
import { progressOf } from '../archive/progress.ts'

/** The run that a command goes to, named itself or by one of its tasks. */
export type Target = { run: string } | { task: string }

/** All that a command is decided by, in one row. */
export interface RunRow extends ReadRun, Surroundings {
  run: Run
  title: string
  /** Whether its tasks lie in a box (docs/decisions/0035). */
  isBoxed: boolean
  /** The task that the target names. */
  task: TaskName | null
  /** Whether its dataset has a format for tables. */
  hasTableFormat: boolean
  /** What the same client was answered before under the key of this request. */
  answered: Answered | null
}

/** Put together once for each kind of target, so that the text is always the same; the key is the second value. */
export function reading(target: Target, repeat: Repeat | null): Statement {
  const kind = 'task' in target ? 'task' : 'run'
  const id = idOf('task' in target ? target.task : target.run)
  return repeat
    ? { sql: readings[kind].repeatable, parameters: [id, repeat.key] }
    : { sql: readings[kind].once, parameters: [id] }
}

/** What is read of a run `r` that somebody commands. */
export const commandedRun = sql`r.id, r.sop_id as "sopId", r.version_id as "versionId", r.opd_id as "opdId", r.title,
  r.box is not null as "isBoxed", r.revision, encode(r.head_hash, 'hex') as "headHash", ${progressOf(sql`r`)} as run, ${hasTableFormat(sql`r`)} as "hasTableFormat", ${calendarRevision} as "calendarRevision",
  ${castOf(sql`r.sop_id`, sql`r.opd_id`)} as cast`

const readingOf = (from: RawBuilder<unknown>, task: RawBuilder<unknown>, key: RawBuilder<unknown>): string =>
  compile(sql`select ${commandedRun}, ${task} as task, ${key} as answered from ${from}`).sql

const theRun = sql`run r where r.regency_id = current_regency() and r.id = $1`
const itsRun = sql`task_named(current_regency(), $1) t join run r on r.regency_id = t.regency_id and r.id = t.run_id`
const named = sql`json_build_object('act', t.act_key, 'attempt', t.attempt)`
const [none, known] = [sql`null`, answeredUnder(sql.raw('$2'))]

const readings = {
  run: { once: readingOf(theRun, none, none), repeatable: readingOf(theRun, none, known) },
  task: { once: readingOf(itsRun, named, none), repeatable: readingOf(itsRun, named, known) },
}
