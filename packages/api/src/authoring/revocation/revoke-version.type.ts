import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing, Refusal } from '../../graphql/refusal.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { SopVersion } from '../../sop/sop.type.ts'
import { VersionNotInForce } from '../../sop/version-refusal.type.ts'

@InputType()
export class RevokeInput {
  @Field(() => ID) version!: string
  @Field(() => String) reason!: string
  @Field(() => DateScalar, { description: 'The last day in force.' }) until!: string
}

@ObjectType({ description: 'After its last day no run starts; runs that are open go on to their end.' })
export class VersionRevoked {
  @Field(() => SopVersion) version!: SopVersion
}

@ObjectType({
  implements: Refusal,
  description: 'What was in force stays so in hindsight, and what ends already does not end later.',
})
export class LastDayImpossible extends Refusal {
  @Field(() => DateScalar) earliest: string
  @Field(() => DateScalar, { nullable: true }) latest: string | null
  constructor(locale: Locale, earliest: string, latest: string | null) {
    const bound =
      latest === null
        ? { id: '', en: '' }
        : { id: ` dan paling akhir ${latest}`, en: ` and at the latest ${latest}` }
    super(locale, {
      id: `Hari berlaku terakhir paling awal ${earliest}${bound.id}. Pilih tanggal lain.`,
      en: `The last day in force is at the earliest ${earliest}${bound.en}. Choose another date.`,
    })
    this.earliest = earliest
    this.latest = latest
  }
}

export const RevokeResult = createUnionType({
  name: 'RevokeResult',
  types: () =>
    [
      VersionRevoked,
      NotSignedIn,
      NotAllowed,
      NotFound,
      ReasonMissing,
      VersionNotInForce,
      LastDayImpossible,
    ] as const,
})
