import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../../../graphql/refusal.ts'
import { Task } from '../../task.type.ts'
import { LetterInput } from '../letter.input.ts'
import { AuthorityMissing } from '../refusal/evidence-refusal.type.ts'
import { AlreadyExcused, NotExcused, TaskNotLate } from '../refusal/excuse-refusal.type.ts'
import { IdempotencyConflict } from '../refusal/run-refusal.type.ts'
import { TaskStillOpen } from '../refusal/task-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class ExcuseLatenessInput extends Repeatable {
  @Field(() => ID) task!: string
  @Field(() => String) reason!: string
  @Field(() => LetterInput) letter!: LetterInput
}

@InputType()
export class WithdrawExcuseInput extends Repeatable {
  @Field(() => ID) task!: string
  @Field(() => String) reason!: string
}

@ObjectType({ description: 'The task stays late on record, and no longer counts as late.' })
export class LatenessExcused {
  @Field(() => Task) task!: Task
}

@ObjectType({ description: 'The task counts as late again.' })
export class ExcuseWithdrawn {
  @Field(() => Task) task!: Task
}

export const ExcuseLatenessResult = createUnionType({
  name: 'ExcuseLatenessResult',
  types: () =>
    [
      LatenessExcused,
      NotSignedIn,
      NotAllowed,
      NotFound,
      TaskStillOpen,
      TaskNotLate,
      AlreadyExcused,
      ReasonMissing,
      AuthorityMissing,
      IdempotencyConflict,
    ] as const,
})

export const WithdrawExcuseResult = createUnionType({
  name: 'WithdrawExcuseResult',
  types: () =>
    [
      ExcuseWithdrawn,
      NotSignedIn,
      NotAllowed,
      NotFound,
      TaskStillOpen,
      TaskNotLate,
      NotExcused,
      ReasonMissing,
      IdempotencyConflict,
    ] as const,
})
