import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing, Refusal } from '../../graphql/refusal.ts'
import { Release } from './release.type.ts'

@InputType()
export class ReleaseEarlyInput {
  @Field(() => ID) release!: string
  @Field(() => String, { description: 'Kept with the release.' }) reason!: string
}

@ObjectType()
export class ReleasedEarly {
  @Field(() => Release) release!: Release
}

@ObjectType({ implements: Refusal, description: 'It does not wait for its day, or not any more.' })
export class ReleaseNotPlanned extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Rilis ini tidak sedang menunggu hari rilisnya. Muat ulang halaman untuk melihat keadaannya.',
      en: 'This release does not wait for its day. Reload the page to see where it stands.',
    })
  }
}

export const ReleaseEarlyResult = createUnionType({
  name: 'ReleaseEarlyResult',
  types: () => [ReleasedEarly, NotSignedIn, NotAllowed, NotFound, ReasonMissing, ReleaseNotPlanned] as const,
})
