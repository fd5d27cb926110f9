import type { RunRefusal, TaskName } from '@satualur/engine'
import { refusalSentence } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Entry } from '../database/door.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { NotFound, refusingNotSignedIn } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { selectedOn } from '../read-model/selection.ts'
import { instantOf } from '../read-model/shape.ts'
import { dayAt } from '../regency/today.ts'
import { NotYourTask, TaskNotOpen } from '../run/command/refusal/task-refusal.type.ts'
import { taskShape } from '../run/run.shape.ts'
import type { Task } from '../run/task.type.ts'

/** Somebody who works on an open task: in the cast, or for somebody who is. */
export type AtHand = Context & { entry: Entry }

interface TaskRow {
  name: TaskName
  versionId: string
  isOpen: boolean
  isTheirs: boolean
}

/** What only those do who may complete the task, while it is open; `more` is read along with it. */
export function withTaskAtHand<More, Result>(
  context: Context,
  info: GraphQLResolveInfo,
  task: string,
  more: RawBuilder<unknown>,
  act: (acting: AtHand, row: More) => Promise<Result>,
) {
  return refusingNotSignedIn(context.locale, async () => {
    const reading = compile(sql<
      TaskRow & More
    >`select json_build_object('act', t.act_key, 'attempt', t.attempt) as name,
      t.version_id as "versionId", t.status = 'open' as "isOpen", ${isTheirs(context.clock())} as "isTheirs" ${more}
      from task t join run r on r.regency_id = t.regency_id and r.id = t.run_id
      where t.regency_id = current_regency() and t.id = ${idOf(task)}`)
    const { entry, rows } = await context.door.ask<TaskRow & More>(tokenOf(context), reading)
    const row = rows[0]
    if (!row) return new NotFound(context.locale)
    const acting = { ...context, entry }
    if (!row.isTheirs) return refused(acting, info, task, row, 'NotYourTask')
    if (!row.isOpen) return refused(acting, info, task, row, 'TaskNotOpen')
    return act(acting, row)
  })
}

const isTheirs = (now: number) => sql`exists (select from assignment a
  where a.regency_id = t.regency_id and a.task_id = t.id and (a.person_id = current_person()
    or a.person_id = any(acts_for(current_person(), ${dayAt(instantOf(now))}))))`

async function refused(
  acting: AtHand,
  info: GraphQLResolveInfo,
  id: string,
  { name, versionId }: TaskRow,
  type: 'NotYourTask' | 'TaskNotOpen',
): Promise<NotYourTask | TaskNotOpen> {
  const { locale, definitions, door } = acting
  const sop = await definitions.load(door, tokenOf(acting), versionId)
  const refusal: RunRefusal = { type, task: name }
  const sentence = { id: refusalSentence(refusal, 'id', sop), en: refusalSentence(refusal, 'en', sop) }
  const fields = selectedOn(info, type)
  const asked = [
    ...fields.flatMap((field) => field.below('Task')),
    ...fields.filter((field) => field.name === 'performers'),
  ]
  const where = (task: RawBuilder<unknown>) =>
    sql`${task}.regency_id = current_regency() and ${task}.id = ${idOf(id)}`
  const now = await readOne<Task>(acting, info, { shape: taskShape, asked, where })
  return type === 'TaskNotOpen'
    ? new TaskNotOpen(locale, sentence, now)
    : new NotYourTask(locale, sentence, now?.performers ?? [])
}
