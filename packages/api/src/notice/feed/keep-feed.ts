import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { refusingNotSignedIn } from '../../graphql/refusal.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { MakeCalendarFeedResult, RevokeCalendarFeedResult } from './feed.type.ts'
import { CalendarFeedMade, CalendarFeedRevoked } from './feed.type.ts'
import { feedHash } from './feed.ts'

/** A new secret address; the one before it stops working. The secret is told this once. */
export function makeCalendarFeed(context: Context): Promise<typeof MakeCalendarFeedResult> {
  return refusingNotSignedIn(context.locale, async () => {
    const secret = randomBytes(32).toString('base64url')
    const madeAt = context.clock()
    await context.door.ask(
      tokenOf(context),
      compile(sql`insert into calendar_feed (regency_id, person_id, secret_hash, made_at)
        values (current_regency(), current_person(), ${feedHash(secret)}, ${instantOf(madeAt)})
        on conflict (regency_id, person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at`),
    )
    return Object.assign(new CalendarFeedMade(), { path: `/calendar/${secret}.ics`, madeAt })
  })
}

export function revokeCalendarFeed(context: Context): Promise<typeof RevokeCalendarFeedResult> {
  return refusingNotSignedIn(context.locale, async () => {
    await context.door.ask(
      tokenOf(context),
      compile(
        sql`delete from calendar_feed where regency_id = current_regency() and person_id = current_person()`,
      ),
    )
    return Object.assign(new CalendarFeedRevoked(), { at: context.clock() })
  })
}
