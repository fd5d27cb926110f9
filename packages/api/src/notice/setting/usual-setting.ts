import type { Locale } from '../../graphql/locale.ts'
import type { MailWish } from '../mail/digest-time.ts'
import type { NoticeTopic } from '../notice-kind.ts'

/** How somebody is told: which topics are left out of their list and of their mail, and the rest of it. */
export interface NoticeWish extends MailWish {
  unlisted: NoticeTopic[]
  unmailed: NoticeTopic[]
  locale: Locale
}

/** For who has never said: everything, by mail once an hour and not at night. */
export const usualSetting: NoticeWish = {
  unlisted: [],
  unmailed: [],
  digest: 'hourly',
  digestHour: 7,
  quietFrom: 20,
  quietUntil: 6,
  locale: 'id',
}
