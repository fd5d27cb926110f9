import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotFound, NotSignedIn, ReasonMissing } from '../../../graphql/refusal.ts'
import { Task } from '../../task.type.ts'
import { BehalfUnclear, DutiesSeparated } from '../refusal/performer-refusal.type.ts'
import { IdempotencyConflict, RunNotRunning } from '../refusal/run-refusal.type.ts'
import * as refused from '../refusal/task-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class ClaimTaskInput extends Repeatable {
  @Field(() => ID) task!: string
  @Field(() => ID, {
    nullable: true,
    description: 'The performer for whom a delegate acts; needed where they are several.',
  })
  onBehalfOf?: string | null
}

@InputType()
export class ReleaseTaskInput extends Repeatable {
  @Field(() => ID) task!: string
  @Field(() => String, {
    nullable: true,
    description: 'Needed where a supervisor or admin releases what somebody else has claimed.',
  })
  reason?: string | null
}

@ObjectType({ description: 'From now on the other performers cannot complete it.' })
export class TaskClaimed {
  @Field(() => Task) task!: Task
}

@ObjectType({ description: 'It is open to all its performers again.' })
export class TaskReleased {
  @Field(() => Task) task!: Task
}

export const ClaimTaskResult = createUnionType({
  name: 'ClaimTaskResult',
  types: () =>
    [
      TaskClaimed,
      NotSignedIn,
      NotFound,
      refused.TaskNotOpen,
      refused.NotYourTask,
      refused.ClaimedByOther,
      refused.TaskIsJoint,
      refused.TaskIsPaused,
      BehalfUnclear,
      DutiesSeparated,
      RunNotRunning,
      IdempotencyConflict,
    ] as const,
})

export const ReleaseTaskResult = createUnionType({
  name: 'ReleaseTaskResult',
  types: () =>
    [
      TaskReleased,
      NotSignedIn,
      NotFound,
      refused.TaskNotOpen,
      refused.NotYourTask,
      refused.TaskNotClaimed,
      ReasonMissing,
      RunNotRunning,
      IdempotencyConflict,
    ] as const,
})
