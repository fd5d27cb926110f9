import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { inEveryRegency } from '../../jobs/in-every-regency.ts'
import type { Timer, Working } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'
import { tellingPeople, tellingPrograms } from '../telling.ts'

/** A portal is down for a night now and then; what has not come through for a day is somebody's to look at. */
const patienceMilliseconds = 24 * 3_600_000

export const tellingFailing: Timer = {
  kind: 'timer',
  name: 'publishing.tell-failing',
  cron: '11 * * * *',
  ring: inEveryRegency(tellFailing),
}

/** Tells once, until something is asked of the portal anew. */
async function tellFailing(regency: string, working: Working): Promise<void> {
  const now = working.clock()
  const failing = await working.door.askAs<{ dataset: string }>(
    'app.regency',
    regency,
    compile(sql`select dataset_id as dataset from publication where regency_id = current_regency() and trouble is not null
      and trouble_told_at is null and asked_at <= ${instantOf(now - patienceMilliseconds)}`),
  )
  for (const { dataset } of failing)
    await working.door.askAs(
      'app.regency',
      regency,
      compile(sql`update publication set trouble_told_at = ${instantOf(now)}
        where regency_id = current_regency() and dataset_id = ${dataset}`),
      ...tellingPrograms('portal.failing', dataset, now),
      ...tellingPeople({ kind: 'portal-failing', dataset, of: now, audience: ['admins'] }, working),
    )
}
