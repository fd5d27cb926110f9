import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../graphql/scalars.ts'

export const ComplianceDimension = { OPD: 'opd', SOP: 'sop', ROLE: 'role', STEP: 'step' } as const
export type Dimension = (typeof ComplianceDimension)[keyof typeof ComplianceDimension]
registerEnumType(ComplianceDimension, {
  name: 'ComplianceDimension',
  description:
    'What to compare with each other. Roles and steps are those of one SOP: the same key in two SOPs is two.',
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
  @Field(() => ID, { nullable: true }) opd?: string | null
  @Field(() => ID, { nullable: true }) sop?: string | null
  @Field(() => String, { nullable: true, description: 'The key of a role; together with `sop`.' })
  role?: string | null
  @Field(() => String, { nullable: true, description: 'The key of a step; together with `sop`.' })
  step?: string | null
}

@ObjectType({
  description:
    'What became of the tasks that were completed in a period. Withdrawn tasks do not count. A task was on time when it closed at its due time or before.',
})
export class ComplianceFigures {
  @Field(() => Int) closed!: number
  @Field(() => Int) onTime!: number
  @Field(() => Int) late!: number
  @Field(() => Int, { description: 'Closed, and their row has no number to keep.' }) untimed!: number
  @Field(() => Int, { description: 'Closed by sending back.' }) sentBack!: number
  @Field(() => Int, { description: 'Open now, whatever the period; 0 in figures of a past period.' })
  open!: number
  @Field(() => Int, { description: 'Open now, past due and not paused; 0 in figures of a past period.' })
  overdue!: number
  @Field(() => Float, {
    nullable: true,
    description: 'onTime / (onTime + late); null when nothing was timed.',
  })
  onTimeShare!: number | null
  @Field(() => Float, {
    nullable: true,
    description: 'Working minutes from opening to closing: half took less.',
  })
  medianMinutes!: number | null
  @Field(() => Float, {
    nullable: true,
    description: 'Working minutes from opening to closing: nine in ten took less.',
  })
  p90Minutes!: number | null
}

@ObjectType()
export class ComplianceGroup {
  @Field(() => String, {
    description: 'The id of the OPD or SOP; `<id of the SOP>:<key>` for roles and steps.',
  })
  key!: string
  @Field(() => String, {
    description: 'The name of the OPD, the title of the SOP, or “title · role”, “title · langkah 5: …”.',
  })
  label!: string
  @Field(() => ComplianceFigures) figures!: ComplianceFigures
}

@ObjectType()
export class CompliancePoint {
  @Field(() => DateScalar, {
    description: 'The first day of the point, which may lie before the filter’s own.',
  })
  from!: string
  @Field(() => ComplianceFigures) figures!: ComplianceFigures
}

@ObjectType({ description: 'Did we keep our word: the standard times of the SOPs against what happened.' })
export class Compliance {
  @Field(() => ComplianceFigures) total!: ComplianceFigures
  @Field(() => ComplianceFigures, {
    nullable: true,
    description: 'The equally long period just before; null unless `from` and `to` are given.',
  })
  previous!: ComplianceFigures | null
  @Field(() => [ComplianceGroup], {
    description: 'One for each value that has tasks closed in the period or open now; most late first.',
  })
  groups!: ComplianceGroup[]
  @Field(() => [CompliancePoint], {
    description:
      'From `from` (or the first closed task) to `to` (or today), oldest first; zeros where nothing closed.',
  })
  series!: CompliancePoint[]
}
