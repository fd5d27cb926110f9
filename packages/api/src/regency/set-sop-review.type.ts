import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql'
import { NotAllowed, NotSignedIn } from '../graphql/refusal.ts'
import { Regency } from './regency.type.ts'

@InputType()
export class SopReviewInput {
  @Field(() => Int, { nullable: true, description: '1 to 120; without a number nobody is reminded.' })
  months?: number | null
}

@ObjectType()
export class SopReviewSet {
  @Field(() => Regency) regency!: Regency
}

export const SetSopReviewResult = createUnionType({
  name: 'SetSopReviewResult',
  types: () => [SopReviewSet, NotSignedIn, NotAllowed] as const,
})
