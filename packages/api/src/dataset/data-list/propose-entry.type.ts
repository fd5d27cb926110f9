import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../../graphql/refusal.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { EntryContentInput } from './entry-content.input.ts'
import { ListEntry } from './list-entry.type.ts'
import { ListStepNotTaken } from './list-step-not-taken.type.ts'

@InputType()
export class ProposeEntryInput {
  @Field(() => Int) year!: number
  @Field(() => ID, { nullable: true, description: 'What it is about, where that has a dataset already.' })
  dataset?: string | null
  @Field(() => EntryContentInput) content!: EntryContentInput
  @Field(() => DateScalar, { nullable: true, description: 'Today when absent.' }) on?: string | null
}

@InputType()
export class ProposeChangeInput {
  @Field(() => ID) entry!: string
  @Field(() => EntryContentInput, { nullable: true, description: 'When absent: that it leaves the list.' })
  content?: EntryContentInput | null
  @Field(() => DateScalar, { nullable: true, description: 'Today when absent.' }) on?: string | null
}

@ObjectType()
export class EntryProposed {
  @Field(() => ListEntry) entry!: ListEntry
}

export const ProposeEntryResult = createUnionType({
  name: 'ProposeEntryResult',
  types: () => [EntryProposed, NotSignedIn, NotAllowed, NotFound, ListStepNotTaken] as const,
})
