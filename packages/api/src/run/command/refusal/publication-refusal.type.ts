import type { PublicationFindingCode } from '@satualur/engine'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import type { Locale, Sentence } from '../../../graphql/locale.ts'
import { Refusal } from '../../../graphql/refusal.ts'

export const PublicationObstacle = {
  NOTHING_TO_PUBLISH: 'nothing-to-publish',
  CLASS_MISSING: 'class-missing',
  EXCEPTED: 'excepted',
  EXCEPTION_RUN_OUT: 'exception-run-out',
  METADATA_OPEN: 'metadata-open',
  BYTES_UNKNOWN: 'bytes-unknown',
  TABLE_UNCHECKED: 'table-unchecked',
  TABLE_OF_OTHER_BYTES: 'table-of-other-bytes',
  TABLE_FAULTY: 'table-faulty',
  WAIVER_WITHOUT_REASON: 'waiver-without-reason',
  PERSONAL_DATA_UNSCANNED: 'personal-data-unscanned',
  PERSONAL_DATA_OF_OTHER_BYTES: 'personal-data-of-other-bytes',
  PERSONAL_DATA_UNJUDGED: 'personal-data-unjudged',
  PERSONAL_DATA_KEPT_BACK: 'personal-data-kept-back',
  JUDGEMENT_WITHOUT_REASON: 'judgement-without-reason',
  NOT_APPROVED: 'not-approved',
  APPROVED_OTHER_BYTES: 'approved-other-bytes',
  EMBARGO: 'embargo',
} as const satisfies Record<string, PublicationFindingCode | 'nothing-to-publish'>
export type PublicationObstacle = (typeof PublicationObstacle)[keyof typeof PublicationObstacle]
registerEnumType(PublicationObstacle, {
  name: 'PublicationObstacle',
  description: 'Why something may not be public.',
})

@ObjectType({ description: 'One reason why something may not be public, and what to do about it.' })
export class PublicationFinding {
  @Field(() => PublicationObstacle) code!: PublicationObstacle
  @Field(() => String, {
    nullable: true,
    description: 'The file that it is about; null where it is about the dataset.',
  })
  piece!: string | null
  @Field(() => ID, { nullable: true, description: 'That file, where the regency has it.' }) file!:
    string | null
  @Field(() => String) message!: string
}

/** The same before a language is chosen. */
export interface ToldFinding extends Pick<PublicationFinding, 'code' | 'piece' | 'file'> {
  sentence: Sentence
}

@ObjectType({ implements: Refusal, description: 'The data may not be public, for all of these reasons.' })
export class NotPublishable extends Refusal {
  @Field(() => [PublicationFinding]) findings: PublicationFinding[]

  constructor(locale: Locale, told: readonly ToldFinding[]) {
    super(locale, { id: `${lead.id} ${joined(told, 'id')}`, en: `${lead.en} ${joined(told, 'en')}` })
    this.findings = told.map((finding) => findingIn(finding, locale))
  }
}

export const findingIn = ({ sentence, ...finding }: ToldFinding, locale: Locale): PublicationFinding => ({
  ...finding,
  message: sentence[locale],
})

const lead: Sentence = { id: 'Data ini belum boleh tayang.', en: 'These data may not be public yet.' }
const joined = (told: readonly ToldFinding[], locale: Locale) =>
  [...new Set(told.map(({ sentence }) => sentence[locale]))].join(' ')

@ObjectType({
  description:
    'The data are public in the catalogue and on their way to the portal; the task completes by itself once the portal has them.',
})
export class PortalAwaited {
  @Field(() => String) message: string

  constructor(locale: Locale) {
    this.message = awaited[locale]
  }
}

const awaited: Sentence = {
  id: 'Data tayang di katalog dan sedang dikirim ke portal. Tugas ini selesai dengan sendirinya setelah portal menayangkannya; Anda tidak perlu menunggu.',
  en: 'The data are in the catalogue and on their way to the portal. This task completes by itself once the portal shows them; you need not wait.',
}
