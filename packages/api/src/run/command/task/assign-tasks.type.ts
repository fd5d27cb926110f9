import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../../../graphql/refusal.ts'
import { Task } from '../../task.type.ts'
import { DutiesSeparated, PerformersMissing } from '../refusal/performer-refusal.type.ts'
import { IdempotencyConflict, RunNotRunning } from '../refusal/run-refusal.type.ts'
import { TaskNotOpen } from '../refusal/task-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class AssignTasksInput extends Repeatable {
  @Field(() => [ID], { description: 'At most 100, also of several runs: all of them are assigned, or none.' })
  tasks!: string[]
  @Field(() => [ID], { description: 'Who performs them from now on, in place of those who did.' })
  performers!: string[]
  @Field(() => String) reason!: string
}

@ObjectType()
export class TasksAssigned {
  @Field(() => [Task], { description: 'In the order they were named.' }) tasks!: Task[]
}

export const AssignTasksResult = createUnionType({
  name: 'AssignTasksResult',
  description: 'A refusal names the first task that cannot be assigned.',
  types: () =>
    [
      TasksAssigned,
      NotSignedIn,
      NotAllowed,
      NotFound,
      TaskNotOpen,
      PerformersMissing,
      DutiesSeparated,
      ReasonMissing,
      RunNotRunning,
      IdempotencyConflict,
    ] as const,
})
