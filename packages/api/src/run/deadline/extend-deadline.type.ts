import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../../graphql/refusal.ts'
import { DeadlineNotExtendable } from '../command/refusal/deadline-refusal.type.ts'
import { IdempotencyConflict, RunNotRunning } from '../command/refusal/run-refusal.type.ts'
import { Repeatable } from '../command/repeatable.input.ts'
import { Run } from '../run.type.ts'

@InputType()
export class ExtendDeadlineInput extends Repeatable {
  @Field(() => ID) run!: string
  @Field(() => String, { description: 'The key of one of its statutory deadlines.' }) deadline!: string
  @Field(() => String, { description: 'What is told to whoever waits.' }) reason!: string
}

@ObjectType({ description: 'It runs out later from now on.' })
export class DeadlineExtended {
  @Field(() => Run) run!: Run
}

export const ExtendDeadlineResult = createUnionType({
  name: 'ExtendDeadlineResult',
  types: () =>
    [
      DeadlineExtended,
      NotSignedIn,
      NotAllowed,
      NotFound,
      ReasonMissing,
      RunNotRunning,
      DeadlineNotExtendable,
      IdempotencyConflict,
    ] as const,
})
