import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { passwordLengthAtLeast } from '../password.ts'

@ObjectType({
  description: 'What the link of an admin tells whoever holds it: whom it lets choose a password.',
})
export class Invitation {
  @Field(() => String) name!: string
  @Field(() => String, { description: 'By which they sign in from then on.' }) email!: string
  @Field(() => String, { description: '“Kabupaten Mojokerto”.' }) regencyName!: string
  @Field(() => Boolean, { description: 'They have a password already; it is replaced.' }) canSignIn!: boolean
  @Field(() => DateTimeScalar) expiresAt!: number
  @Field(() => Int, { description: 'Of the password, in characters.' }) minimumLength = passwordLengthAtLeast
}
