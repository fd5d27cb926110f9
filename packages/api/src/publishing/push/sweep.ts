import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { inEveryRegency } from '../../jobs/in-every-regency.ts'
import type { Timer, Working } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'
import { hasPortal } from '../portal/has-portal.ts'
import { enqueuedPush } from './queueing.ts'

/** Looks every minute for what no job carries any more, because a process has died with it. */
export const sweepingPublications: Timer = {
  kind: 'timer',
  name: 'publishing.sweep',
  cron: '* * * * *',
  ring: inEveryRegency(sweep),
}

/** Publications whose time has come, and tasks that wait for one that the portal has. */
async function sweep(regency: string, { door, clock }: Working): Promise<void> {
  const now = instantOf(clock())
  await door.askAs(
    'app.regency',
    regency,
    compile(sql`select ${enqueuedPush(sql`u.dataset_id`, now)} from publication u
      where u.regency_id = current_regency() and (u.state in ('queued', 'withdrawing') and u.next_try_at <= ${now}
        or (u.state = 'published' or not ${hasPortal}) and exists (select from awaited_completion w
          where w.regency_id = u.regency_id and w.dataset_id = u.dataset_id))`),
  )
}
