import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn } from '../../graphql/refusal.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { ListEntry } from './list-entry.type.ts'
import { ListStepNotTaken } from './list-step-not-taken.type.ts'

@InputType({ description: 'The Forum agrees to what is proposed with 1 to 100 entries, or to none of it.' })
export class AgreeEntriesInput {
  @Field(() => [ID]) entries!: string[]
  @Field(() => String, { description: 'Of the record of the Forum.' }) number!: string
  @Field(() => DateScalar, { nullable: true, description: 'Today when absent.' }) on?: string | null
  @Field(() => [ID], { nullable: true, description: 'Those of them that are data prioritas.' })
  priorities?: string[] | null
}

@ObjectType()
export class EntriesAgreed {
  @Field(() => [ListEntry]) entries!: ListEntry[]
}

export const AgreeEntriesResult = createUnionType({
  name: 'AgreeEntriesResult',
  types: () => [EntriesAgreed, NotSignedIn, NotAllowed, NotFound, ListStepNotTaken] as const,
})

@InputType({ description: '1 to 100 entries, all of them or none.' })
export class ReturnEntriesInput {
  @Field(() => [ID]) entries!: string[]
  @Field(() => String, { description: 'What has to be mended.' }) reason!: string
  @Field(() => DateScalar, { nullable: true, description: 'Today when absent.' }) on?: string | null
}

@ObjectType()
export class EntriesReturned {
  @Field(() => [ListEntry]) entries!: ListEntry[]
}

export const ReturnEntriesResult = createUnionType({
  name: 'ReturnEntriesResult',
  types: () => [EntriesReturned, NotSignedIn, NotAllowed, NotFound, ListStepNotTaken] as const,
})
