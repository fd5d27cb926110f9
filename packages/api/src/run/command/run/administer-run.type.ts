import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../../../graphql/refusal.ts'
import { Run } from '../../run.type.ts'
import { IdempotencyConflict, RunNotRunning, RunNotStuck } from '../refusal/run-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class ReasonInput extends Repeatable {
  @Field(() => ID) run!: string
  @Field(() => String) reason!: string
}

@ObjectType()
export class RunReleased {
  @Field(() => Run) run!: Run
}

@ObjectType()
export class RunCancelled {
  @Field(() => Run) run!: Run
}

export const ReleaseRunResult = createUnionType({
  name: 'ReleaseRunResult',
  types: () =>
    [
      RunReleased,
      NotSignedIn,
      NotAllowed,
      NotFound,
      ReasonMissing,
      RunNotStuck,
      IdempotencyConflict,
    ] as const,
})

export const CancelRunResult = createUnionType({
  name: 'CancelRunResult',
  types: () =>
    [
      RunCancelled,
      NotSignedIn,
      NotAllowed,
      NotFound,
      ReasonMissing,
      RunNotRunning,
      IdempotencyConflict,
    ] as const,
})
