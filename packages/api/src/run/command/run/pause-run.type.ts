import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../../../graphql/refusal.ts'
import { Run } from '../../run.type.ts'
import { LetterInput } from '../letter.input.ts'
import { AuthorityMissing } from '../refusal/evidence-refusal.type.ts'
import { IdempotencyConflict, RunNotPaused, RunNotRunning } from '../refusal/run-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class PauseRunInput extends Repeatable {
  @Field(() => ID) run!: string
  @Field(() => String) reason!: string
  @Field(() => LetterInput, { nullable: true }) letter?: LetterInput | null
}

@ObjectType({ description: 'All its clocks stand still.' })
export class RunPaused {
  @Field(() => Run) run!: Run
}

@ObjectType({
  description: 'Its clocks go on with what was left of them; rows that were paused by themselves stay so.',
})
export class RunResumed {
  @Field(() => Run) run!: Run
}

export const PauseRunResult = createUnionType({
  name: 'PauseRunResult',
  types: () =>
    [
      RunPaused,
      NotSignedIn,
      NotAllowed,
      NotFound,
      ReasonMissing,
      AuthorityMissing,
      RunNotRunning,
      IdempotencyConflict,
    ] as const,
})

export const ResumeRunResult = createUnionType({
  name: 'ResumeRunResult',
  types: () =>
    [
      RunResumed,
      NotSignedIn,
      NotAllowed,
      NotFound,
      ReasonMissing,
      RunNotPaused,
      IdempotencyConflict,
    ] as const,
})
