import { Field, ID, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'
import { InformationClass } from '../dataset.type.ts'

@ObjectType({
  simpleResolvers: true,
  description:
    'Uji konsekuensi, UU 14/2008 article 19: nothing is excepted before its consequences have been tested.',
})
export class ConsequenceTest {
  @Field(() => String, { description: 'The law that excepts it: “UU 14/2008 Pasal 17 huruf h”.' })
  ground!: string
  @Field(() => String, { description: 'What would follow if it were open, as it was considered.' })
  consequence!: string
  @Field(() => String, { description: 'Number of the record of the test.' }) number!: string
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of the exception; null where it holds until it is decided otherwise.',
  })
  heldUntil!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'That a dataset belongs to a class: as it was decided.' })
export class ClassDecision {
  @Field(() => ID) id!: string
  @Field(() => InformationClass) informationClass!: (typeof InformationClass)[keyof typeof InformationClass]
  @Field(() => DateScalar) decidedOn!: string
  @Field(() => String, { description: 'The position that decided, never a person: “PPID Utama”.' })
  decidedBy!: string
  @Field(() => String) reason!: string
  @Field(() => ConsequenceTest, { nullable: true, description: 'Of what is excepted, and of nothing else.' })
  test!: ConsequenceTest | null
  @Field(() => DateTimeScalar) enteredAt!: number
  @Field(() => Person, {
    nullable: true,
    description: 'Who has written it down; nobody where the regency’s files say it.',
  })
  enteredBy!: Person | null
}
