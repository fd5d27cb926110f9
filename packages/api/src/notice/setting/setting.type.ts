import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { NotSignedIn } from '../../graphql/refusal.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { NoticeTopic } from '../notice-kind.ts'

export const Digest = { AT_ONCE: 'at-once', HOURLY: 'hourly', DAILY: 'daily', NEVER: 'never' } as const
export type Digest = (typeof Digest)[keyof typeof Digest]
registerEnumType(Digest, { name: 'Digest', description: 'How often what has gathered is sent by e-mail.' })

export const NoticeLocale = { ID: 'id', EN: 'en' } as const
export type NoticeLocale = (typeof NoticeLocale)[keyof typeof NoticeLocale]
registerEnumType(NoticeLocale, { name: 'NoticeLocale', description: 'Indonesian or English.' })

@ObjectType({ simpleResolvers: true, description: 'How the viewer is told of one topic.' })
export class TopicSetting {
  @Field(() => NoticeTopic) topic!: NoticeTopic
  @Field(() => Boolean, { description: 'In the list of notices.' }) isListed!: boolean
  @Field(() => Boolean, { description: 'By e-mail.' }) isMailed!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'How the viewer wants to be told.' })
export class NoticeSettings {
  @Field(() => [TopicSetting]) topics!: TopicSetting[]
  @Field(() => Digest) digest!: Digest
  @Field(() => Int, { description: 'The hour of a daily digest, by the clock of the regency.' })
  digestHour!: number
  @Field(() => Int, {
    nullable: true,
    description: 'From this hour on no e-mail is sent; null for no quiet hours.',
  })
  quietFrom!: number | null
  @Field(() => Int, { nullable: true }) quietUntil!: number | null
  @Field(() => NoticeLocale, { description: 'The language of e-mails and of the calendar.' })
  locale!: NoticeLocale
  @Field(() => Boolean, { description: 'Whether this server can send e-mail at all.' }) isMailReady!: boolean
  @Field(() => String, { description: 'Where e-mails to the viewer go.' }) email!: string
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the viewer has a calendar address; null without one.',
  })
  calendarFeedSince!: number | null
}

@InputType()
export class TopicSettingInput {
  @Field(() => NoticeTopic) topic!: NoticeTopic
  @Field(() => Boolean) isListed!: boolean
  @Field(() => Boolean) isMailed!: boolean
}

@InputType({ description: 'All of it: what is not told is switched on.' })
export class NoticeSettingsInput {
  @Field(() => [TopicSettingInput]) topics!: TopicSettingInput[]
  @Field(() => Digest) digest!: Digest
  @Field(() => Int, { description: '0 to 23.' }) digestHour!: number
  @Field(() => Int, { nullable: true, description: '0 to 23; both or none, and not the same.' })
  quietFrom?: number | null
  @Field(() => Int, { nullable: true }) quietUntil?: number | null
  @Field(() => NoticeLocale) locale!: NoticeLocale
}

@ObjectType()
export class NoticeSettingsKept {
  @Field(() => NoticeSettings) settings!: NoticeSettings
}

export const KeepNoticeSettingsResult = createUnionType({
  name: 'KeepNoticeSettingsResult',
  types: () => [NoticeSettingsKept, NotSignedIn] as const,
})
