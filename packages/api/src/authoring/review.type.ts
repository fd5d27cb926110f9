import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../graphql/refusal.ts'
import { SopVersion } from '../sop/sop.type.ts'
import { VersionFixed, VersionNotInReview } from './draft-refusal.type.ts'

@InputType()
export class NoteInput {
  @Field(() => ID) version!: string
  @Field(() => String, { nullable: true }) note?: string | null
}

@ObjectType({ description: 'The content stays as it is until changes are requested.' })
export class ReviewRequested {
  @Field(() => SopVersion) version!: SopVersion
}

@ObjectType({ description: 'The version is a draft again.' })
export class ChangesRequested {
  @Field(() => SopVersion) version!: SopVersion
}

export const RequestReviewResult = createUnionType({
  name: 'RequestReviewResult',
  types: () => [ReviewRequested, NotSignedIn, NotAllowed, NotFound, VersionFixed] as const,
})

export const RequestChangesResult = createUnionType({
  name: 'RequestChangesResult',
  types: () =>
    [ChangesRequested, NotSignedIn, NotAllowed, NotFound, ReasonMissing, VersionNotInReview] as const,
})
