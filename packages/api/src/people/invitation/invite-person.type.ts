import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../../graphql/refusal.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../person.type.ts'

@InputType()
export class InvitePersonInput {
  @Field(() => ID) person!: string
}

@ObjectType({ description: 'The link made before this one opens no more.' })
export class PersonInvited {
  @Field(() => Person) person!: Person
  @Field(() => String, { description: 'What `choosePassword` takes. It is told this once.' }) secret!: string
  @Field(() => DateTimeScalar) expiresAt!: number
}

export const InvitePersonResult = createUnionType({
  name: 'InvitePersonResult',
  types: () => [PersonInvited, NotSignedIn, NotAllowed, NotFound] as const,
})
