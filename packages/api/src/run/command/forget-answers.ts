import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { inEveryRegency } from '../../jobs/in-every-regency.ts'
import type { Timer, Working } from '../../jobs/work.ts'

const hoursKept = 72

/** What was answered longer ago than any client tries again. */
export const forgettingAnswers: Timer = {
  kind: 'timer',
  name: 'run.forget-answers',
  cron: '7 * * * *',
  ring: inEveryRegency(forgetAnswers),
}

async function forgetAnswers(regency: string, { door, clock }: Working): Promise<void> {
  const forgetting = compile(sql`delete from answered_request where regency_id = current_regency()
    and answered_at < to_timestamp(${clock() / 1000}::float8) - make_interval(hours => ${hoursKept})`)
  await door.askAs('app.regency', regency, forgetting)
}
