import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotFound, NotSignedIn, ReasonMissing } from '../../../graphql/refusal.ts'
import { Task } from '../../task.type.ts'
import { IdempotencyConflict, RunNotRunning } from '../refusal/run-refusal.type.ts'
import { NotRecallable, NotYourTask } from '../refusal/task-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class RecallTaskInput extends Repeatable {
  @Field(() => ID) task!: string
  @Field(() => String) reason!: string
}

@ObjectType({
  description: 'The completion is taken back: the task is open again, and what it opened is withdrawn.',
})
export class TaskRecalled {
  @Field(() => Task) task!: Task
}

export const RecallTaskResult = createUnionType({
  name: 'RecallTaskResult',
  types: () =>
    [
      TaskRecalled,
      NotSignedIn,
      NotFound,
      NotRecallable,
      NotYourTask,
      ReasonMissing,
      RunNotRunning,
      IdempotencyConflict,
    ] as const,
})
