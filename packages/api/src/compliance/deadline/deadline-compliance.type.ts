import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { Deadline } from '../../run/deadline/deadline.type.ts'
import { Sop } from '../../sop/sop.type.ts'

@InputType({ description: 'Dates are those of the regency’s own zone, the first and the last included.' })
export class DeadlineFilter {
  @Field(() => DateScalar, { nullable: true }) from?: string | null
  @Field(() => DateScalar, { nullable: true }) to?: string | null
  @Field(() => ID, { nullable: true }) opd?: string | null
  @Field(() => ID, { nullable: true }) sop?: string | null
  @Field(() => String, { nullable: true, description: 'The key of a deadline; together with `sop`.' })
  deadline?: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'What became of statutory deadlines that ended in a period.',
})
export class DeadlineFigures {
  @Field(() => Int, { description: 'Kept, late or lapsed.' }) ended!: number
  @Field(() => Int, { description: 'Kept in time, extended or not.' }) onTime!: number
  @Field(() => Int, { description: 'Kept after their time, or left behind by their run after it.' })
  late!: number
  @Field(() => Int, { description: 'Nothing had to be kept any more while there still was time.' })
  lapsed!: number
  @Field(() => Int, { description: 'Of those that ended, how many had been extended.' }) extended!: number
  @Field(() => Int, { description: 'Run now, whatever the period.' }) open!: number
  @Field(() => Int, { description: 'Run now, and 80 % of their time has gone.' }) atRisk!: number
  @Field(() => Int, { description: 'Run now, past their time.' }) overdue!: number
  @Field(() => Float, { nullable: true, description: 'onTime / (onTime + late); null when there was none.' })
  onTimeShare!: number | null
}

@ObjectType({ simpleResolvers: true })
export class DeadlineGroup {
  @Field(() => Sop) sop!: Sop
  @Field(() => String, { description: 'The key of the deadline in the SOP.' }) key!: string
  @Field(() => String) title!: string
  @Field(() => String, { description: 'Law and article.' }) basis!: string
  @Field(() => DeadlineFigures) figures!: DeadlineFigures
}

@ObjectType({ simpleResolvers: true, description: 'Did we keep the times that laws set.' })
export class DeadlineCompliance {
  @Field(() => DateTimeScalar) asOf!: number
  @Field(() => DeadlineFigures) total!: DeadlineFigures
  @Field(() => [DeadlineGroup], { description: 'By SOP and deadline, most late and overdue first.' })
  groups!: DeadlineGroup[]
  @Field(() => [Deadline], { description: 'Those that run, what runs out first at the top; at most 100.' })
  running!: Deadline[]
}
