import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'

@ObjectType({ description: 'The calendar of a regency as it was from one amendment to the next.' })
export class CalendarRevision {
  @Field(() => Int, { description: '1 for the calendar that the regency began with.' }) revision!: number
  @Field(() => DateTimeScalar, { description: 'From when it was in force.' }) amendedAt!: number
  @Field(() => Person, { nullable: true, description: 'Null where the house itself has set it.' })
  amendedBy!: Person | null
  @Field(() => String, { nullable: true }) reason!: string | null
  @Field(() => String, { nullable: true, description: 'The decree that it rests on.' }) decree!: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'How far the open runs have been recounted since the calendar was last amended.',
})
export class CalendarRecount {
  @Field(() => Int, { description: 'Runs that are still to be looked at.' }) left!: number
  @Field(() => Int, { description: 'Runs that have been.' }) done!: number
}
