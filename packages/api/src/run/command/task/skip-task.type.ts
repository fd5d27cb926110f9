import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../../../graphql/refusal.ts'
import { Task } from '../../task.type.ts'
import { AuthorityMissing } from '../refusal/evidence-refusal.type.ts'
import { IdempotencyConflict, RunNotRunning } from '../refusal/run-refusal.type.ts'
import { OutcomeUnknown, TaskIsPaused, TaskNotOpen } from '../refusal/task-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class SkipTaskInput extends Repeatable {
  @Field(() => ID) task!: string
  @Field(() => String, {
    nullable: true,
    description: 'The key of an outcome that leads forward; needed where the act has several.',
  })
  outcome?: string | null
  @Field(() => String) reason!: string
  @Field(() => String, { description: 'The decision that allows it, as a reader would look it up.' })
  authority!: string
}

@ObjectType({ description: 'The run goes on as if the task had been completed; nobody has performed it.' })
export class TaskSkipped {
  @Field(() => Task) task!: Task
}

export const SkipTaskResult = createUnionType({
  name: 'SkipTaskResult',
  types: () =>
    [
      TaskSkipped,
      NotSignedIn,
      NotAllowed,
      NotFound,
      TaskNotOpen,
      TaskIsPaused,
      OutcomeUnknown,
      ReasonMissing,
      AuthorityMissing,
      RunNotRunning,
      IdempotencyConflict,
    ] as const,
})
