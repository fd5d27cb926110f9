import { sql } from 'kysely'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import type { Row } from '../read-model/shape.ts'
import { runShape, taskShape } from '../run/run.shape.ts'
import { Run } from '../run/run.type.ts'
import { Task } from '../run/task.type.ts'
import { runCommentShape } from './run-comment.shape.ts'
import { RunComment } from './run-comment.type.ts'

const oldestFirst = (comment: Row) => sql`${comment}.at, ${comment}.id`

// What this room adds to its left neighbours' types, it also tells how to read.
runShape.reads['comments'] = {
  from: 'many',
  shape: () => runCommentShape,
  where: (run, comment) => sql`${comment}.regency_id = ${run}.regency_id and ${comment}.run_id = ${run}.id`,
  orderBy: oldestFirst,
}
taskShape.reads['comments'] = {
  from: 'many',
  shape: () => runCommentShape,
  where: (task, comment) =>
    sql`${comment}.regency_id = ${task}.regency_id and ${comment}.task_id = ${task}.id`,
  orderBy: oldestFirst,
}

@Resolver(() => Run)
export class RunDiscussionResolver {
  @FieldResolver(() => [RunComment], {
    description: 'All that was said about it and its tasks, oldest first, struck ones too.',
  })
  comments(@Root() run: Run & { comments: RunComment[] }): RunComment[] {
    return run.comments
  }
}

@Resolver(() => Task)
export class TaskDiscussionResolver {
  @FieldResolver(() => [RunComment], {
    description: 'What was said about it, oldest first, struck ones too.',
  })
  comments(@Root() task: Task & { comments: RunComment[] }): RunComment[] {
    return task.comments
  }
}
