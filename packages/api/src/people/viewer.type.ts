import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Regency } from '../regency/regency.type.ts'
import { Delegation } from './delegation/delegation.type.ts'
import { Person } from './person.type.ts'

@ObjectType({ description: 'The person who is signed in.' })
export class Viewer {
  @Field(() => Person) person!: Person
  @Field(() => Regency) regency!: Regency
  @Field(() => DateTimeScalar) signedInAt!: number
  @Field(() => Int, {
    description: 'Tasks that wait for the viewer, and for those they act for today.',
  })
  openTaskCount!: number
  @Field(() => Int, { description: 'Those of them that are past due.' }) overdueTaskCount!: number
  @Field(() => [Delegation], {
    description: 'In force or planned, soonest first: where the viewer is away, or acts for somebody.',
  })
  delegations!: Delegation[]
}
