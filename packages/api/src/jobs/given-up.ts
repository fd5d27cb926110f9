import { sql } from 'kysely'

/** Of a job `j` of the queue: whether it has failed as often as it may. One that is at its last try is still under way. */
export const isGivenUp = sql`(j.attempts >= j.max_attempts and j.locked_at is null)`
