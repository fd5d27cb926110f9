import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../../graphql/refusal.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { DataList } from './data-list.type.ts'
import { ListStepNotTaken } from './list-step-not-taken.type.ts'

@InputType()
export class BringListIntoForceInput {
  @Field(() => ID) list!: string
  @Field(() => String, { description: 'Of the decree.' }) number!: string
  @Field(() => DateScalar, { nullable: true, description: 'Today when absent.' }) on?: string | null
}

@ObjectType({
  description:
    'All that the Forum has agreed to is in force: its datasets were made or changed, their classes decided. What has left the list keeps its dataset.',
})
export class ListInForce {
  @Field(() => DataList) list!: DataList
  @Field(() => Int, { description: 'How many entries the decree has set.' }) entryCount!: number
}

export const BringListIntoForceResult = createUnionType({
  name: 'BringListIntoForceResult',
  types: () => [ListInForce, NotSignedIn, NotAllowed, NotFound, ListStepNotTaken] as const,
})
