import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'

export const EvidencePackStatus = {
  WAITING: 'waiting',
  MAKING: 'making',
  READY: 'ready',
  FAILED: 'failed',
} as const
registerEnumType(EvidencePackStatus, {
  name: 'EvidencePackStatus',
  description: 'What has failed is tried again a few times by itself.',
})

@ObjectType({
  simpleResolvers: true,
  description:
    'Evidence for the evaluation of statistics (EPSS): an archive of what was done in a period, ordered by the phases of Perpres 39/2019.',
})
export class EvidencePack {
  @Field(() => ID) id!: string
  @Field(() => DateScalar) from!: string
  @Field(() => DateScalar) to!: string
  @Field(() => EvidencePackStatus) status!: (typeof EvidencePackStatus)[keyof typeof EvidencePackStatus]
  @Field(() => Int, { description: 'How many runs are in it so far.' }) done!: number
  @Field(() => Int, { nullable: true, description: 'How many there are to be; null before that is known.' })
  total!: number | null
  @Field(() => DateTimeScalar) askedAt!: number
  @Field(() => Person) askedBy!: Person
  @Field(() => DateTimeScalar, { nullable: true }) readyAt!: number | null
  @Field(() => Float, { nullable: true, description: 'In bytes.' }) size!: number | null
  @Field(() => String, {
    nullable: true,
    description: 'Of the archive, in hex: made again from the same rows it is the same.',
  })
  sha256!: string | null
  @Field(() => String, { nullable: true, description: 'Where it is, for thirty days.' }) url!: string | null
}

@InputType()
export class MakeEvidencePackInput {
  @Field(() => DateScalar, { description: 'In the regency’s own zone.' }) from!: string
  @Field(() => DateScalar, { description: 'The last day, included; a year later at the most.' }) to!: string
}

@ObjectType()
export class EvidencePackAsked {
  @Field(() => EvidencePack) evidencePack!: EvidencePack
}

@ObjectType({ implements: Refusal, description: 'It ends before it begins, or is longer than a year.' })
export class PackPeriodRefused extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Pilih rentang dari tanggal pertama sampai terakhir, paling panjang 366 hari.',
      en: 'Choose a period from its first day to its last, of 366 days at the most.',
    })
  }
}

@ObjectType({ implements: Refusal, description: 'Another one of the regency is under way.' })
export class EvidencePackUnderWay extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Satu bahan bukti sedang disusun. Tunggu sampai selesai, lalu minta yang berikutnya.',
      en: 'An evidence pack is being made. Wait until it is ready, then ask for the next one.',
    })
  }
}

export const MakeEvidencePackResult = createUnionType({
  name: 'MakeEvidencePackResult',
  types: () => [EvidencePackAsked, PackPeriodRefused, EvidencePackUnderWay, NotSignedIn, NotAllowed] as const,
})
