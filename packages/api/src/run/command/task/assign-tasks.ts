import type { PersonId, Run, RunEvent, RunRefusal, Sop, TaskName } from '@satualur/engine'
import { decide, evolve } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Entry, Statement } from '../../../database/door.ts'
import type { Context } from '../../../graphql/context.ts'
import { askFor } from '../../../graphql/context.ts'
import { badInput } from '../../../graphql/faults.ts'
import { NotFound } from '../../../graphql/refusal.ts'
import { idOf } from '../../../read-model/id.ts'
import { readingByIds } from '../../../read-model/read-by-id.ts'
import { selectedBelow } from '../../../read-model/selection.ts'
import { openTaskShape } from '../../run.shape.ts'
import type { Task } from '../../task.type.ts'
import { actorIn, runContextOf } from '../acting.ts'
import { refusalOf } from '../answer.ts'
import type { Appending, Decided } from '../batch.ts'
import { batchAtMost, commandTogether } from '../batch.ts'
import type { RunRow } from '../reading.ts'
import { commandedRun } from '../reading.ts'
import { IdempotencyConflict } from '../refusal/run-refusal.type.ts'
import { sentenceOf } from '../refuse.ts'
import { answeredUnder, repeatOf } from '../repeat.ts'
import type { AssignTasksInput, AssignTasksResult } from './assign-tasks.type.ts'
import { TasksAssigned } from './assign-tasks.type.ts'

interface BatchRow extends RunRow {
  /** Of this run, those that were named. */
  tasks: (TaskName & { id: string })[]
  /** Of the people that were named, those who are there to work. */
  performers: PersonId[]
}

type Outcome = 'done' | 'unknown' | { refusal: RunRefusal; sop: Sop; task: string; title: string }

/** Hands on open tasks of one or several runs, all of them or none. */
export async function assignTasks(
  context: Context,
  info: GraphQLResolveInfo,
  input: AssignTasksInput,
): Promise<typeof AssignTasksResult> {
  const { tasks } = input
  if (tasks.length < 1 || tasks.length > batchAtMost)
    throw badInput({
      id: `“tasks” harus berisi 1 sampai ${batchAtMost} tugas.`,
      en: `“tasks” holds between 1 and ${batchAtMost} of them.`,
    })
  const repeat = repeatOf('assignTasks', input)
  const telling = readingByIds(openTaskShape, tasks, selectedBelow(info, 'TasksAssigned', 'tasks', 'Task'))
  const done = await commandTogether<BatchRow, Outcome>(
    context,
    readingTasks(input, repeat?.key ?? null),
    (entry, rows) => decideAll(context, entry, rows, input),
    repeat,
    telling,
  )
  if (done === 'other-request') return new IdempotencyConflict(context.locale)
  if ('again' in done) return assigned(await askFor(context, telling))
  const { outcome } = done
  if (outcome === 'unknown') return new NotFound(context.locale)
  if (outcome === 'done') return assigned(done.told)
  const sentence = sentenceOf(outcome.refusal, outcome.sop)
  const named = { id: `“${outcome.title}”: ${sentence.id}`, en: `“${outcome.title}”: ${sentence.en}` }
  return refusalOf(
    context,
    info,
    outcome.task,
    outcome.refusal,
    outcome.sop,
    tasks.length > 1 && !isAboutAll(outcome.refusal) ? named : sentence,
  ) as Promise<typeof AssignTasksResult>
}

const isAboutAll = ({ type }: RunRefusal) => type === 'ReasonMissing' || type === 'PerformersMissing'

const assigned = (told: unknown[]): TasksAssigned =>
  Object.assign(new TasksAssigned(), { tasks: (told as { node: Task }[]).map(({ node }) => node) })

/** The runs of these tasks, each with those of the tasks that are its own. */
function readingTasks({ tasks, performers }: AssignTasksInput, key: string | null): Statement {
  const [taskIds, people] = [tasks, performers].map((ids) => ids.map(idOf).filter((id) => id !== null))
  return compile(sql`select ${commandedRun}, ${key ? answeredUnder(sql`${key}`) : sql`null`} as answered,
      (select json_agg(json_build_object('id', t.id, 'act', t.act_key, 'attempt', t.attempt)) from task t
        where t.regency_id = r.regency_id and t.run_id = r.id and t.id = any(${taskIds}::uuid[])) as tasks,
      array(select p.id from person p where p.regency_id = r.regency_id and p.is_active and p.access <> 'viewer'
        and p.id = any(${people}::uuid[])) as performers
    from run r where r.regency_id = current_regency() and r.id in (select t.run_id from task t
      where t.regency_id = current_regency() and t.id = any(${taskIds}::uuid[]))`)
}

/** In the order in which they were named, so that a refusal is about the first that cannot be assigned. */
async function decideAll(
  context: Context,
  entry: Entry,
  rows: BatchRow[],
  { tasks, performers, reason }: AssignTasksInput,
): Promise<Decided<Outcome>> {
  const refused = (outcome: Outcome) => ({ outcome, appendings: [] })
  const wanted = performers.map((id) => id.toLowerCase())
  if (rows[0] && wanted.some((id) => !rows[0]!.performers.includes(id))) return refused('unknown')
  const actorOf = await actorIn(context, entry)
  const appendings = new Map<string, Appending & { run: Run; events: RunEvent[] }>()
  for (const id of new Set(tasks.map((task) => task.toLowerCase()))) {
    const row = rows.find((one) => one.tasks.some((task) => task.id === id))
    if (!row) return refused('unknown')
    const one = appendings.get(row.id) ?? {
      context: await runContextOf(context, entry.regencyId, row),
      read: row,
      run: row.run,
      events: [],
    }
    const { act, attempt } = row.tasks.find((task) => task.id === id)!
    const command = { type: 'assignTask', task: { act, attempt }, performers: wanted, reason } as const
    const decision = decide(one.context, one.run, command, context.clock(), actorOf(row))
    if ('refusal' in decision)
      return refused({ refusal: decision.refusal, sop: one.context.sop, task: id, title: row.title })
    one.events.push(...decision.events)
    one.run = decision.events.reduce<Run>(evolve, one.run)
    appendings.set(row.id, one)
  }
  return { outcome: 'done', appendings: [...appendings.values()] }
}
