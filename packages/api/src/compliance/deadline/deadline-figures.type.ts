import { Field, Float, Int, ObjectType } from 'type-graphql'

@ObjectType({
  simpleResolvers: true,
  description: 'What became of statutory deadlines that ended in a period.',
})
export class DeadlineFigures {
  @Field(() => Int, { description: 'Kept, late or lapsed.' }) ended!: number
  @Field(() => Int, { description: 'Kept in time, extended or not.' }) onTime!: number
  @Field(() => Int, { description: 'Of those kept in time, how many had been extended.' })
  onTimeExtended!: number
  @Field(() => Int, { description: 'Kept after their time, or left behind by their run after it.' })
  late!: number
  @Field(() => Int, { description: 'Nothing had to be kept any more while there still was time.' })
  lapsed!: number
  @Field(() => Int, { description: 'Of those that ended, how many had been extended.' }) extended!: number
  @Field(() => Int, { description: 'Run now, whatever the period.' }) open!: number
  @Field(() => Int, { description: 'Of those that run now, how many have been extended.' })
  openExtended!: number
  @Field(() => Int, { description: 'Run now, and 80 % of their time has gone.' }) atRisk!: number
  @Field(() => Int, { description: 'Run now, past their time.' }) overdue!: number
  @Field(() => Float, { nullable: true, description: 'onTime / (onTime + late); null when there was none.' })
  onTimeShare!: number | null
}
