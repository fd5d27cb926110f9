import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../graphql/page-info.type.ts'
import { Person } from './person.type.ts'

@ObjectType()
export class PersonEdge {
  @Field(() => String) cursor!: string
  @Field(() => Person) node!: Person
}

@ObjectType({ description: 'A page of people.' })
export class PersonConnection {
  @Field(() => [Person]) nodes!: Person[]
  @Field(() => [PersonEdge]) edges!: PersonEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}

@ArgsType()
export class PeopleArguments {
  @Field(() => Int, { defaultValue: 20 }) first!: number
  @Field(() => String, { nullable: true }) after?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, the position or the e-mail address.',
  })
  search?: string | null
  @Field(() => ID, { nullable: true, description: 'Only people of this OPD.' }) opd?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those who can sign in, or only those who cannot.',
  })
  canSignIn?: boolean | null
}
