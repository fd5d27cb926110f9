import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { NotAllowed, NotSignedIn } from '../../graphql/refusal.ts'
import type { RungAudience } from './rung-audience.ts'

export const EscalationMoment = { AT_RISK: 'at-risk', DUE: 'due', LATE: 'late' } as const
export type EscalationMoment = (typeof EscalationMoment)[keyof typeof EscalationMoment]
registerEnumType(EscalationMoment, {
  name: 'EscalationMoment',
  description: 'When 80 % of the time has gone; at the due time; on a working day after it.',
})

export const EscalationAudience = {
  PERFORMERS: 'performers',
  SUPERVISORS: 'supervisors',
  ADMINS: 'admins',
} as const
registerEnumType(EscalationAudience, {
  name: 'EscalationAudience',
  description:
    'Performers and whoever acts for them today, the supervisors of the OPD, the admins of the regency.',
})

@ObjectType({ simpleResolvers: true, description: 'Who is reminded of an open task, from when on.' })
export class EscalationRung {
  @Field(() => EscalationMoment) moment!: EscalationMoment
  @Field(() => Int, {
    description:
      'Of LATE: from this working day after the due time on, on each one until another rung; else 0.',
  })
  workingDays!: number
  @Field(() => [EscalationAudience]) audience!: RungAudience[]
}

@InputType()
export class EscalationRungInput {
  @Field(() => EscalationMoment) moment!: EscalationMoment
  @Field(() => Int, { description: '1 to 20 for LATE; else 0.' }) workingDays!: number
  @Field(() => [EscalationAudience]) audience!: RungAudience[]
}

@InputType()
export class SetEscalationInput {
  @Field(() => [EscalationRungInput], { description: 'Each moment once; none at all for the usual ladder.' })
  rungs!: EscalationRungInput[]
}

@ObjectType()
export class EscalationSet {
  @Field(() => [EscalationRung]) rungs!: EscalationRung[]
}

export const SetEscalationResult = createUnionType({
  name: 'SetEscalationResult',
  types: () => [EscalationSet, NotSignedIn, NotAllowed] as const,
})
