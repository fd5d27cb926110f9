import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing, Refusal } from '../../graphql/refusal.ts'
import { SopVersion } from '../../sop/sop.type.ts'
import { VersionFixed } from '../draft/draft-refusal.type.ts'

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

@ObjectType({ implements: Refusal, description: 'Nobody has asked for a review of the version.' })
export class VersionNotInReview extends Refusal {
  @Field(() => SopVersion) version: SopVersion
  constructor(locale: Locale, version: SopVersion) {
    super(locale, {
      id: 'Draf ini tidak sedang ditinjau, sehingga tidak ada yang dikembalikan. Muat ulang halaman untuk melihat keadaannya.',
      en: 'This draft is not under review, so there is nothing to send back. Reload the page to see how it stands.',
    })
    this.version = version
  }
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
