import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing, Refusal } from '../../graphql/refusal.ts'
import { NotPublishable } from '../../run/command/refusal/publication-refusal.type.ts'
import { Release } from './release.type.ts'

export const nothingNewerSentence: Sentence = {
  id: 'Pelaksanaan itu tidak memiliki versi lain dari berkas ini. Serahkan dan setujui berkas yang benar dahulu.',
  en: 'That run has no other version of this file. Hand in and approve the right one first.',
}

@InputType()
export class WithdrawReleaseInput {
  @Field(() => ID) release!: string
  @Field(() => String, { description: 'Shown in the public catalogue in the place of the data.' })
  reason!: string
}

@InputType({ description: 'Puts the version in its place that another run has brought and approved.' })
export class CorrectReleaseInput {
  @Field(() => ID) release!: string
  @Field(() => ID, {
    nullable: true,
    description: 'The run with the newer version; its own where it is left out.',
  })
  run?: string | null
  @Field(() => String, { nullable: true, description: 'What was wrong; kept with the release.' })
  reason?: string | null
}

@ObjectType()
export class ReleaseWithdrawn {
  @Field(() => Release) release!: Release
}

@ObjectType()
export class ReleaseCorrected {
  @Field(() => Release, { description: 'The one that is public now.' }) release!: Release
}

@ObjectType({ implements: Refusal, description: 'Nobody can see it any more.' })
export class ReleaseNotPublic extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Rilis ini sudah digantikan atau ditarik. Muat ulang halaman untuk melihat yang berlaku.',
      en: 'This release has been replaced or withdrawn. Reload the page to see what holds.',
    })
  }
}

@ObjectType({ implements: Refusal, description: 'The run has no other version of it.' })
export class NothingNewer extends Refusal {
  constructor(locale: Locale) {
    super(locale, nothingNewerSentence)
  }
}

export const WithdrawReleaseResult = createUnionType({
  name: 'WithdrawReleaseResult',
  types: () =>
    [ReleaseWithdrawn, NotSignedIn, NotAllowed, NotFound, ReasonMissing, ReleaseNotPublic] as const,
})

export const CorrectReleaseResult = createUnionType({
  name: 'CorrectReleaseResult',
  types: () =>
    [
      ReleaseCorrected,
      NotSignedIn,
      NotAllowed,
      NotFound,
      ReleaseNotPublic,
      NothingNewer,
      NotPublishable,
    ] as const,
})
