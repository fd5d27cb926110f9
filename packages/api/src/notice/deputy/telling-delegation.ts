import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Regarding, Task, Working } from '../../jobs/work.ts'
import type { DelegationChange } from '../../people/delegation/telling-delegation.ts'
import { delegationJob } from '../../people/delegation/telling-delegation.ts'
import { idOf } from '../../read-model/id.ts'
import { instantOf, milliseconds } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'
import type { News } from '../news.ts'
import { writingNews } from '../writing-news.ts'

interface OfDelegation extends Regarding {
  delegation: string
  change: DelegationChange
}

interface Change {
  person: string
  deputy: string
  by: string
  at: Instant
  reason: string | null
}

/** Tells who acts for somebody, and whoever they act for, that it is so or no longer so. Done twice, it tells once. */
export const tellingDelegation: Task<OfDelegation> = {
  kind: 'task',
  ...delegationJob,
  title: { id: 'memberitahukan penunjukan pengganti', en: 'telling of a delegation' },
  work: tellDelegation,
}

async function tellDelegation(of: OfDelegation, working: Working): Promise<void> {
  const { door, clock, changes } = working
  const [change] = await door.askAs<Change>('app.regency', of.regency, reading(of, clock()))
  if (!change) return
  for (const told of writingNews([newsOf(of, change)], working))
    await door.askAs('app.regency', of.regency, told)
  changes.publish(of.regency, 'following')
}

const newsOf = ({ change, delegation }: OfDelegation, { person, deputy, by, at, reason }: Change): News => ({
  ...{ kind: change, source: `${change} ${delegation}`, at, run: null },
  ...{ audience: [], people: [person, deputy], actor: by, reason },
})

/** None where it was taken back or has ended before anybody was told that it holds. */
const reading = ({ delegation, change }: OfDelegation, now: Instant) =>
  compile(
    change === 'deputy-named'
      ? sql<Change>`select d.person_id as person, d.deputy_id as deputy, d.made_by as by, ${milliseconds(sql`d.made_at`)} as at,
          null as reason
        from delegation d where d.regency_id = current_regency() and d.id = ${idOf(delegation)}
          and d.revoked_at is null and d.ends_on >= ${dayAt(instantOf(now))}`
      : sql<Change>`select d.person_id as person, d.deputy_id as deputy, d.revoked_by as by,
          ${milliseconds(sql`d.revoked_at`)} as at, d.revocation_reason as reason
        from delegation d where d.regency_id = current_regency() and d.id = ${idOf(delegation)} and d.revoked_at is not null`,
  )
