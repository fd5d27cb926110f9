import type {
  NationalPhase as NationalPhaseKey,
  NationalRole as NationalRoleKey,
  Verdict as VerdictWord,
} from '@satualur/engine'
import { Field, ID, InputType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.ts'
import { Verdict } from '../../run/verdict/verdict.type.ts'
import { NationalRole } from '../../sop/role.type.ts'
import { NationalPhase } from '../../sop/step.type.ts'

export const ComplianceDimension = {
  OPD: 'opd',
  SOP: 'sop',
  VERSION: 'version',
  STAGE: 'stage',
  ROLE: 'role',
  STEP: 'step',
  NATIONAL_PHASE: 'national-phase',
  NATIONAL_ROLE: 'national-role',
  REGENCY: 'regency',
} as const
export type Dimension = (typeof ComplianceDimension)[keyof typeof ComplianceDimension]
registerEnumType(ComplianceDimension, {
  name: 'ComplianceDimension',
  description:
    'What to compare with each other. Stages, roles and steps are those of one SOP: the same key in two SOPs is two. Phases and roles of the whole country are the same everywhere, so that regencies can be laid side by side.',
})

export const Every = { WEEK: 'week', MONTH: 'month', QUARTER: 'quarter', YEAR: 'year' } as const
export type EveryUnit = (typeof Every)[keyof typeof Every]
registerEnumType(Every, {
  name: 'Every',
  description: 'The length of one point of a series; a week starts on Monday.',
})

@InputType({ description: 'Dates are those of the regency’s own zone, the first and the last included.' })
export class ComplianceFilter {
  @Field(() => DateScalar, { nullable: true }) from?: string | null
  @Field(() => DateScalar, { nullable: true }) to?: string | null
  @Field(() => ID, { nullable: true, description: 'For those who watch several regencies.' })
  regency?: string | null
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
  @Field(() => Verdict, {
    nullable: true,
    description: 'Only tasks that have come to this. The tasks of the period are read one by one for it.',
  })
  verdict?: VerdictWord | null
}
