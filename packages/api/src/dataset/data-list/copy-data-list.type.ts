import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../../graphql/refusal.ts'
import { DataList } from './data-list.type.ts'
import { ListStepNotTaken } from './list-step-not-taken.type.ts'

@InputType()
export class CopyDataListInput {
  @Field(() => ID, { description: 'That is taken over.' }) list!: string
  @Field(() => Int, { description: 'The year for which it is proposed.' }) to!: number
}

@ObjectType({
  description: 'What was in force is proposed for the other year; what is on its list already is left.',
})
export class DataListCopied {
  @Field(() => DataList) list!: DataList
  @Field(() => Int) entryCount!: number
}

export const CopyDataListResult = createUnionType({
  name: 'CopyDataListResult',
  types: () => [DataListCopied, NotSignedIn, NotAllowed, NotFound, ListStepNotTaken] as const,
})
