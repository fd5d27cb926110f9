import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../graphql/refusal.ts'
import { Person } from './person.type.ts'

@InputType()
export class SupervisorInput {
  @Field(() => ID) person!: string
  @Field(() => Boolean) isSupervisor!: boolean
}

@ObjectType()
export class SupervisorSet {
  @Field(() => Person) person!: Person
}

export const SetSupervisorResult = createUnionType({
  name: 'SetSupervisorResult',
  types: () => [SupervisorSet, NotSignedIn, NotAllowed, NotFound] as const,
})
