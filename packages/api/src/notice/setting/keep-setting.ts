import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { badInput } from '../../graphql/faults.ts'
import { milliseconds } from '../../read-model/shape.ts'
import { NoticeTopic } from '../notice-kind.ts'
import type { NoticeSettings, NoticeSettingsInput } from './setting.type.ts'
import type { NoticeWish } from './usual-setting.ts'
import { usualSetting } from './usual-setting.ts'

interface Kept {
  wish: NoticeWish | null
  email: string
  calendarFeedSince: number | null
}

export async function readSettings(context: Context): Promise<NoticeSettings> {
  const { rows } = await context.door.ask<Kept>(tokenOf(context), reading)
  const { wish, ...kept } = rows[0]!
  const { unlisted, unmailed, ...told } = wish ?? { ...usualSetting, locale: context.locale }
  const topics = Object.values(NoticeTopic).map((topic) => ({
    topic,
    isListed: !unlisted.includes(topic),
    isMailed: !unmailed.includes(topic),
  }))
  return { ...told, ...kept, topics, isMailReady: context.settings.mail !== undefined }
}

export async function keepSettings(context: Context, input: NoticeSettingsInput): Promise<void> {
  const { topics, digest, digestHour, quietFrom = null, quietUntil = null, locale } = checked(input)
  const left = (channel: 'isListed' | 'isMailed') =>
    topics.filter((one) => !one[channel]).map(({ topic }) => topic)
  await context.door.ask(
    tokenOf(context),
    compile(sql`insert into notice_setting (regency_id, person_id, unlisted, unmailed, digest, digest_hour, quiet_from, quiet_until, locale)
      values (current_regency(), current_person(), ${left('isListed')}, ${left('isMailed')}, ${digest}, ${digestHour},
        ${quietFrom}, ${quietUntil}, ${locale})
      on conflict (regency_id, person_id) do update set unlisted = excluded.unlisted, unmailed = excluded.unmailed,
        digest = excluded.digest, digest_hour = excluded.digest_hour, quiet_from = excluded.quiet_from,
        quiet_until = excluded.quiet_until, locale = excluded.locale`),
  )
}

function checked(input: NoticeSettingsInput): NoticeSettingsInput {
  const { topics, digestHour, quietFrom = null, quietUntil = null } = input
  const isHour = (hour: number) => hour >= 0 && hour <= 23
  if (new Set(topics.map(({ topic }) => topic)).size < topics.length)
    throw badInput({
      id: 'Satu topik disebut dua kali. Sebutlah sekali saja.',
      en: 'A topic is told twice. Tell it once.',
    })
  if (![digestHour, quietFrom ?? 0, quietUntil ?? 0].every(isHour))
    throw badInput({ id: 'Jam harus antara 0 dan 23.', en: 'Hours are between 0 and 23.' })
  if ((quietFrom === null) !== (quietUntil === null) || (quietFrom !== null && quietFrom === quietUntil))
    throw badInput({
      id: 'Jam tenang memerlukan awal dan akhir yang berbeda, atau tidak keduanya.',
      en: 'Quiet hours have a beginning and another end, or neither.',
    })
  return input
}

const reading = compile(sql<Kept>`select p.email,
    (select ${milliseconds(sql`f.made_at`)} from calendar_feed f
      where f.regency_id = p.regency_id and f.person_id = p.id) as "calendarFeedSince",
    (select json_build_object('unlisted', s.unlisted, 'unmailed', s.unmailed, 'digest', s.digest, 'digestHour', s.digest_hour,
      'quietFrom', s.quiet_from, 'quietUntil', s.quiet_until, 'locale', s.locale)
      from notice_setting s where s.regency_id = p.regency_id and s.person_id = p.id) as wish
  from person p where p.regency_id = current_regency() and p.id = current_person()`)
