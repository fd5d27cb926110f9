import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.ts'
import { EntryStanding } from './entry-content.type.ts'

@ObjectType({ simpleResolvers: true })
export class StandingCount {
  @Field(() => EntryStanding) standing!: (typeof EntryStanding)[keyof typeof EntryStanding]
  @Field(() => Int) count!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'By which entries of the list came into force or left it.',
})
export class ListDecree {
  @Field(() => String) number!: string
  @Field(() => DateScalar) on!: string
  @Field(() => Int, { description: 'How many entries it has set.' }) entryCount!: number
}

@ObjectType({ simpleResolvers: true, description: 'The Daftar Data of one year.' })
export class DataList {
  @Field(() => ID) id!: string
  @Field(() => Int) year!: number
  @Field(() => [StandingCount], { description: 'Only standings that some entry has.' })
  counts!: StandingCount[]
  @Field(() => Int, { description: 'How many are data prioritas.' }) priorityCount!: number
  @Field(() => [ListDecree], { description: 'Oldest first; none while the list is being made.' })
  decrees!: ListDecree[]
}
