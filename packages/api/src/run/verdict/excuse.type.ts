import { Field, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'
import { Letter } from '../letter.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'Why the lateness of a completed task does not count. That it was late stays on record.',
})
export class Excuse {
  @Field(() => DateTimeScalar) excusedAt!: number
  @Field(() => Person) excusedBy!: Person
  @Field(() => String) reason!: string
  @Field(() => Letter, { description: 'What it rests on.' }) letter!: Letter
}
