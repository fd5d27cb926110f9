import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../../../graphql/refusal.ts'
import { Task } from '../../task.type.ts'
import { LetterInput } from '../letter.input.ts'
import { AuthorityMissing } from '../refusal/evidence-refusal.type.ts'
import { IdempotencyConflict, RunNotRunning } from '../refusal/run-refusal.type.ts'
import { TaskIsPaused, TaskNotOpen, TaskNotPaused } from '../refusal/task-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class PauseTaskInput extends Repeatable {
  @Field(() => ID) task!: string
  @Field(() => String) reason!: string
  @Field(() => LetterInput, { nullable: true }) letter?: LetterInput | null
}

@InputType()
export class ResumeTaskInput extends Repeatable {
  @Field(() => ID) task!: string
  @Field(() => String) reason!: string
}

@ObjectType({ description: 'The clock of the row stands still, for all its open tasks.' })
export class TaskPaused {
  @Field(() => Task) task!: Task
}

@ObjectType({ description: 'The clock of the row goes on with what was left of it.' })
export class TaskResumed {
  @Field(() => Task) task!: Task
}

export const PauseTaskResult = createUnionType({
  name: 'PauseTaskResult',
  types: () =>
    [
      TaskPaused,
      NotSignedIn,
      NotAllowed,
      NotFound,
      TaskNotOpen,
      TaskIsPaused,
      ReasonMissing,
      AuthorityMissing,
      RunNotRunning,
      IdempotencyConflict,
    ] as const,
})

export const ResumeTaskResult = createUnionType({
  name: 'ResumeTaskResult',
  types: () =>
    [
      TaskResumed,
      NotSignedIn,
      NotAllowed,
      NotFound,
      TaskNotOpen,
      TaskNotPaused,
      ReasonMissing,
      RunNotRunning,
      IdempotencyConflict,
    ] as const,
})
