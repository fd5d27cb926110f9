import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { SopUnsound } from '../../configuration/configuration.type.ts'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Finding } from '../../sop/finding.type.ts'
import { SopVersion } from '../../sop/sop.type.ts'
import { DraftMoved, VersionFixed } from '../draft/draft-refusal.type.ts'

@InputType({ description: 'The official who ratifies (disahkan oleh).' })
export class RatifierInput {
  @Field(() => String) position!: string
  @Field(() => String) name!: string
  @Field(() => String, { nullable: true }) rank?: string | null
  @Field(() => String, { nullable: true }) nip?: string | null
}

@InputType({ description: 'Why a warning may stand.' })
export class LetStandInput {
  @Field(() => String, { description: 'The id of a finding.' }) finding!: string
  @Field(() => String) reason!: string
}

@InputType()
export class RatifyInput {
  @Field(() => ID) version!: string
  @Field(() => Int, { description: 'What was looked at; another one in the house is not ratified.' })
  revision!: number
  @Field(() => String) number!: string
  @Field(() => DateScalar) ratifiedOn!: string
  @Field(() => DateScalar, { description: 'The first day in force.' }) effectiveOn!: string
  @Field(() => RatifierInput) ratifiedBy!: RatifierInput
  @Field(() => [LetStandInput], {
    nullable: true,
    description: 'Warnings that may stand, also those that only the data of the ratification bring.',
  })
  lettingStand?: LetStandInput[] | null
}

@ObjectType({
  description: 'The content never changes again; the former version ends where this one begins.',
})
export class VersionRatified {
  @Field(() => SopVersion) version!: SopVersion
}

@ObjectType({ implements: Refusal, description: 'Warnings that nobody has let stand yet.' })
export class WarningsOpen extends Refusal {
  @Field(() => [Finding]) findings: Finding[]
  constructor(locale: Locale, findings: Finding[]) {
    super(locale, {
      id: `Ada ${findings.length} peringatan yang belum ditanggapi. Perbaiki, atau tuliskan alasan mengapa dibiarkan, lalu sahkan kembali.`,
      en: `There are ${findings.length} warnings without an answer. Mend them, or write why they may stand, and ratify again.`,
    })
    this.findings = findings
  }
}

@ObjectType({
  implements: Refusal,
  description: 'On the day asked for, another version already has its beginning.',
})
export class ValidityOverlaps extends Refusal {
  @Field(() => SopVersion, { description: 'The other version.' }) version: SopVersion
  constructor(locale: Locale, sentence: Sentence, version: SopVersion) {
    super(locale, sentence)
    this.version = version
  }
}

export const RatifyResult = createUnionType({
  name: 'RatifyResult',
  types: () =>
    [
      VersionRatified,
      NotSignedIn,
      NotAllowed,
      NotFound,
      DraftMoved,
      VersionFixed,
      SopUnsound,
      WarningsOpen,
      ValidityOverlaps,
    ] as const,
})
