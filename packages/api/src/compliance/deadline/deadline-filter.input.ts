import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.ts'

@InputType({ description: 'Dates are those of the regency’s own zone, the first and the last included.' })
export class DeadlineFilter {
  @Field(() => DateScalar, { nullable: true }) from?: string | null
  @Field(() => DateScalar, { nullable: true }) to?: string | null
  @Field(() => ID, { nullable: true }) opd?: string | null
  @Field(() => ID, { nullable: true }) sop?: string | null
  @Field(() => String, { nullable: true, description: 'The key of a deadline; together with `sop`.' })
  deadline?: string | null
}
