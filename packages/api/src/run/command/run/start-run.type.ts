import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../../../graphql/refusal.ts'
import {
  IdempotencyConflict,
  PeriodInvalid,
  RoleWithoutPlayer,
  RunAlreadyOpen,
  SopNotInForce,
  StartUnknown,
} from '../refusal/run-refusal.type.ts'
import { Run } from '../../run.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType({
  description: 'A dataset gives the OPD and, with the period, the title; without one both are told.',
})
export class StartRunInput extends Repeatable {
  @Field(() => ID) sop!: string
  @Field(() => ID, { nullable: true }) dataset?: string | null
  @Field(() => ID, { nullable: true }) opd?: string | null
  @Field(() => String, {
    nullable: true,
    description: '`2026-03`, `2026-T1`, `2026-S2` or `2026`, by the frequency.',
  })
  period?: string | null
  @Field(() => String, { nullable: true }) title?: string | null
  @Field(() => [String], {
    nullable: true,
    description:
      'The keys of the start acts to open; all of them when absent. Needed where they exclude each other.',
  })
  at?: string[] | null
  @Field(() => Int, { nullable: true, description: 'How many items ("berkas") the run is about.' }) items?:
    number | null
}

@ObjectType()
export class RunStarted {
  @Field(() => Run) run!: Run
}

export const StartRunResult = createUnionType({
  name: 'StartRunResult',
  types: () =>
    [
      RunStarted,
      NotSignedIn,
      NotAllowed,
      NotFound,
      SopNotInForce,
      RoleWithoutPlayer,
      RunAlreadyOpen,
      PeriodInvalid,
      StartUnknown,
      IdempotencyConflict,
    ] as const,
})
