import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../../graphql/refusal.ts'
import { RunNotRunning, RunNotStuck } from './run-refusal.type.ts'
import { Run } from '../run.type.ts'

@InputType()
export class ReasonInput {
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
  types: () => [RunReleased, NotSignedIn, NotAllowed, NotFound, ReasonMissing, RunNotStuck] as const,
})

export const CancelRunResult = createUnionType({
  name: 'CancelRunResult',
  types: () => [RunCancelled, NotSignedIn, NotAllowed, NotFound, ReasonMissing, RunNotRunning] as const,
})
