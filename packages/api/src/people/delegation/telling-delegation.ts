import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { enqueued } from '../../jobs/enqueued.ts'

/** What became of a delegation, for its two people to be told. */
export type DelegationChange = 'deputy-named' | 'deputy-revoked'

/** Whom it concerns is told that somebody acts for somebody, or no longer does; how, the room of notices says. */
export const delegationJob = { name: 'notice.tell-delegation', attemptsAtMost: 25 }

/** As a part of the statement that makes the change: it is told if and only if it is kept. `id` is the delegation's. */
export const enqueuedTelling = (
  change: DelegationChange,
  id: RawBuilder<unknown>,
  now: Instant,
): RawBuilder<unknown> =>
  enqueued(
    delegationJob,
    sql`json_build_object('regency', current_regency(), 'delegation', ${id}, 'change', ${change}::text)`,
    now,
  )
