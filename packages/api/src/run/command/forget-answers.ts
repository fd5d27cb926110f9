import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'

const hoursKept = 72

/** Forgets, in one regency, what was answered longer ago than any client tries again. */
export const forgetAnswers = (now: Instant): Statement =>
  compile(sql`delete from answered_request where regency_id = current_regency()
    and answered_at < to_timestamp(${now / 1000}::float8) - make_interval(hours => ${hoursKept})`)
