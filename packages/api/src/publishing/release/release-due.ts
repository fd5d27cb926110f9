import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { inEveryRegency } from '../../jobs/in-every-regency.ts'
import type { Timer, Working } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'
import { hasPortal } from '../portal/has-portal.ts'
import { queueingThose } from '../push/queueing.ts'
import { tellingPeople, tellingPrograms } from '../telling.ts'

/** Makes public every minute what has waited for its day. */
export const releasingDue: Timer = {
  kind: 'timer',
  name: 'publishing.release-due',
  cron: '* * * * *',
  ring: inEveryRegency(releaseDue),
}

async function releaseDue(regency: string, working: Working): Promise<void> {
  const { door, clock, changes } = working
  const now = clock()
  const isDue = sql`e.released_at <= ${instantOf(now)}`
  const due = await door.askAs<Due>('app.regency', regency, readingDue(isDue))
  if (due.length === 0) return
  const [ending, ...others] = becomingPublic(isDue, now)
  const told = due.flatMap(({ dataset, people }) => [
    ...tellingPrograms('data.published', dataset, now),
    // Whoever has pressed the button has gone home long ago.
    ...tellingPeople({ kind: 'data-public', dataset, of: now, audience: [], people }, working),
  ])
  await door.askAs('app.regency', regency, ending, ...others, ...told)
  changes.publish(regency)
}

interface Due {
  dataset: string
  people: string[]
}

const readingDue = (isDue: RawBuilder<unknown>): Statement =>
  compile(sql<Due>`select e.dataset_id as dataset, json_agg(distinct e.released_by) as people
    from release e where ${isPlanned} and ${isDue} group by e.dataset_id`)

const isPlanned = sql`e.regency_id = current_regency() and e.planned_class is not null`

/**
 * The statements by which planned releases (the rows `e` of `isMeant`) become public now: each in the place of what was public
 * there, and on the portal, where there is one, by a job.
 */
export const becomingPublic = (
  isMeant: RawBuilder<unknown>,
  now: Instant,
): [Statement, Statement, Statement] => [
  compile(sql`update release old set public_class = null, replaced_at = ${instantOf(now)}
    from release e where ${isPlanned} and ${isMeant} and old.regency_id = e.regency_id and old.dataset_id = e.dataset_id
      and old.name = e.name and old.period is not distinct from e.period and old.public_class is not null`),
  compile(sql`update release e set public_class = planned_class, planned_class = null, released_at = ${instantOf(now)}
    where ${isPlanned} and ${isMeant}`),
  queueingThose(
    sql`${hasPortal} and exists (select from release e where e.regency_id = d.regency_id and e.dataset_id = d.id
      and e.public_class is not null and e.planned_at is not null and e.released_at = ${instantOf(now)})`,
    now,
  ),
]
