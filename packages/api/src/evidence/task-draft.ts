import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Row } from '../read-model/shape.ts'
import { taskShape } from '../run/run.shape.ts'
import { Task } from '../run/task.type.ts'
import { taskDraftShape } from './task-draft.shape.ts'
import { TaskDraft, TaskDraftEntry } from './task-draft.type.ts'

/** What a completion has handed in is no draft any more, even when it was taken back afterwards. */
export const isHandedIn = (task: Row, draft: Row) => sql`exists (select from run_event e
  where e.regency_id = ${task}.regency_id and e.run_id = ${task}.run_id and e.type = 'TaskRecalled' and e.at > ${draft}.saved_at
    and e.body ->> 'act' = ${task}.act_key and (e.body ->> 'attempt')::int = ${task}.attempt)`

taskShape.reads['draft'] = {
  from: 'one',
  shape: () => taskDraftShape,
  where: (task, draft) => sql`${draft}.regency_id = ${task}.regency_id and ${draft}.task_id = ${task}.id
    and ${draft}.person_id = current_person() and ${task}.status = 'open' and not ${isHandedIn(task, draft)}`,
}

@Resolver(() => Task)
export class TaskDraftOfTaskResolver {
  @FieldResolver(() => TaskDraft, {
    nullable: true,
    description: 'What the viewer has prepared for it; gone when the task closes.',
  })
  draft(@Root() task: Task & { draft: TaskDraft | null }): TaskDraft | null {
    return task.draft
  }
}

@Resolver(() => TaskDraft)
export class TaskDraftResolver {
  @FieldResolver(() => [TaskDraftEntry])
  entries(
    @Root() draft: Record<string, TaskDraftEntry[]>,
    @Info() info: GraphQLResolveInfo,
  ): TaskDraftEntry[] {
    return draft[info.path.key]!
  }
}
