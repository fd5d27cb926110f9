import type { NationalPhase as NationalPhaseKey, NationalRole as NationalRoleKey } from '@satualur/engine'
import { Field, ID, InputType } from 'type-graphql'
import { NationalRole } from '../../sop/role.type.ts'
import { NationalPhase } from '../../sop/step.type.ts'

@InputType({ description: 'Which open tasks are meant; all of the regency where nothing is said.' })
export class OpenWorkFilter {
  @Field(() => ID, { nullable: true }) opd?: string | null
  @Field(() => ID, { nullable: true }) sop?: string | null
  @Field(() => ID, { nullable: true }) version?: string | null
  @Field(() => String, { nullable: true, description: 'The key of a stage; together with `sop`.' })
  stage?: string | null
  @Field(() => String, { nullable: true, description: 'The key of a role; together with `sop`.' })
  role?: string | null
  @Field(() => String, { nullable: true, description: 'The key of a step; together with `sop`.' })
  step?: string | null
  @Field(() => NationalPhase, { nullable: true }) phase?: NationalPhaseKey | null
  @Field(() => NationalRole, { nullable: true }) nationalRole?: NationalRoleKey | null
  @Field(() => ID, { nullable: true, description: 'Only tasks that this person holds.' })
  person?: string | null
}
