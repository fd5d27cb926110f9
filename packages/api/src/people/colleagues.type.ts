import { ArgsType, Field, Int } from 'type-graphql'
import { Access } from './person.type.ts'

@ArgsType()
export class ColleaguesArguments {
  @Field(() => String, { nullable: true, description: 'Words of the name or the position.' })
  search?: string | null
  @Field(() => [Access], { nullable: true, description: 'Only people with one of these.' })
  access?: (typeof Access)[keyof typeof Access][] | null
  @Field(() => Int, { defaultValue: 10, description: 'How many at the most; 50 is the bound.' })
  first!: number
}
