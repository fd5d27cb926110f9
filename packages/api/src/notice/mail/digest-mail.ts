import { hash } from 'node:crypto'
import type { Zone } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { enqueued } from '../../jobs/enqueued.ts'
import type { Regarding, Task, Working } from '../../jobs/work.ts'
import type { NoticeWish } from '../setting/usual-setting.ts'
import { usualSetting } from '../setting/usual-setting.ts'
import type { ToMail } from './reading-digest.ts'
import { readingDigest } from './reading-digest.ts'
import { digestAt } from './digest-time.ts'
import { digestText } from './digest-text.ts'
import { send } from './send.ts'

interface OfPerson extends Regarding {
  person: string
}

/**
 * Sends somebody what has gathered for them, or waits until it is time. The mail goes out before that is written down: one
 * that is sent twice has the same message id.
 */
export const digestMail: Task<OfPerson> = {
  kind: 'task',
  name: 'notice.mail',
  title: { id: 'mengirim surel pemberitahuan', en: 'sending notices by mail' },
  attemptsAtMost: 10,
  work: sendDigest,
}

async function sendDigest({ regency, person }: OfPerson, working: Working): Promise<void> {
  const { door, clock, settings } = working
  const [digest] = await door.askAs<Digest>('app.regency', regency, readingDigest(person))
  if (!settings.mail || !digest || digest.notices.length === 0) return
  const wish = digest.wish ?? usualSetting
  const dueAt = digestAt(wish, digest.zone, digest.notices[0]!.at, clock())
  if (dueAt > clock()) return later({ regency, person }, dueAt, working)
  const ids = digest.notices.map(({ id }) => id)
  await send(settings.mail, {
    to: digest.email,
    messageId: hash('sha256', ids.join()),
    ...digestText(digest, wish.locale, settings.publicUrl),
  })
  const sent = compile(sql`update notice set awaits_mail = false
    where regency_id = current_regency() and person_id = ${person} and id = any(${ids}::uuid[])`)
  await door.askAs('app.regency', regency, sent)
  // What did not fit into this one, and what has come meanwhile.
  await later({ regency, person }, clock(), working)
}

export interface Digest {
  email: string
  officialName: string
  zone: Zone
  wish: Omit<NoticeWish, 'unlisted' | 'unmailed'> | null
  /** Oldest first. */
  notices: ToMail[]
}

async function later(payload: OfPerson, at: number, { door }: Working): Promise<void> {
  const key = sql`'notice.mail ' || ${payload.person}::text`
  const waiting = sql`exists (select from notice where regency_id = current_regency() and person_id = ${payload.person}
    and awaits_mail and read_at is null)`
  await door.askAs(
    'app.regency',
    payload.regency,
    compile(sql`select ${enqueued(digestMail, payload, at, { waitsAs: key })} where ${waiting}`),
  )
}
