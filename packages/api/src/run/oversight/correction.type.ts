import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'What is right about a closed task, said later; the record itself stays as it was.',
})
export class Correction {
  @Field(() => Int, { description: 'That of its event.' }) sequence!: number
  @Field(() => String) text!: string
  @Field(() => DateTimeScalar) correctedAt!: number
  @Field(() => Person) correctedBy!: Person
}
