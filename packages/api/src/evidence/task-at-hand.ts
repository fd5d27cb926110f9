import type { TaskName } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Entry } from '../database/door.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import type { NotSignedIn } from '../graphql/refusal.ts'
import { NotFound, refusingNotSignedIn } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { refusalOf } from '../run/command/answer.ts'
import type { NotYourTask, TaskNotOpen } from '../run/command/refusal/task-refusal.type.ts'
import { isTheirs } from '../run/viewer-rights.ts'

/** Somebody who works on an open task: in the cast, or for somebody who is. */
export type AtHand = Context & { entry: Entry }

interface TaskRow {
  name: TaskName
  versionId: string
  isOpen: boolean
  isTheirs: boolean
}

/** What only those do whose task it is, while it is open; `more` is read along with the task `t` and its run `r`. */
export function withTaskAtHand<More, Result>(
  context: Context,
  info: GraphQLResolveInfo,
  task: string,
  more: RawBuilder<unknown>,
  act: (acting: AtHand, row: More) => Promise<Result>,
): Promise<Result | NotSignedIn | NotFound | NotYourTask | TaskNotOpen> {
  return refusingNotSignedIn(context.locale, async () => {
    const { entry, rows } = await context.door.ask<TaskRow & More>(
      tokenOf(context),
      compile(sql`select json_build_object('act', t.act_key, 'attempt', t.attempt) as name, t.version_id as "versionId",
        t.status = 'open' as "isOpen", ${isTheirs(sql`t`)} as "isTheirs" ${more}
        from task_named(current_regency(), ${idOf(task)}) t
        join run r on r.regency_id = t.regency_id and r.id = t.run_id`),
    )
    const row = rows[0]
    if (!row) return new NotFound(context.locale)
    const acting = { ...context, entry }
    if (!row.isTheirs) return refused(acting, info, task, row, 'NotYourTask')
    if (!row.isOpen) return refused(acting, info, task, row, 'TaskNotOpen')
    return act(acting, row)
  })
}

async function refused(
  acting: AtHand,
  info: GraphQLResolveInfo,
  id: string,
  { name, versionId }: TaskRow,
  type: 'NotYourTask' | 'TaskNotOpen',
): Promise<NotYourTask | TaskNotOpen> {
  const sop = await acting.definitions.load(acting.door, tokenOf(acting), versionId)
  const refused = await refusalOf(acting, info, id, { type, task: name }, sop)
  return refused as NotYourTask | TaskNotOpen
}
