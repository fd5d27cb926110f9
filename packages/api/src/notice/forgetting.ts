import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { inEveryRegency } from '../jobs/in-every-regency.ts'
import type { Timer } from '../jobs/work.ts'
import { instantOf } from '../read-model/shape.ts'

const noticesForDays = 365
const deliveriesForDays = 30

/** Notices and deliveries only help to find what happened; that itself is kept in the runs. */
export const forgetting: Timer = {
  kind: 'timer',
  name: 'notice.forget',
  cron: '40 18 * * *',
  ring: inEveryRegency(async (regency, { door, clock }) => {
    const before = (days: number) => instantOf(clock() - days * 86_400_000)
    await door.askAs(
      'app.regency',
      regency,
      compile(sql`with deliveries as (
          delete from delivery where regency_id = current_regency() and at < ${before(deliveriesForDays)} and status <> 'waiting')
        delete from notice where regency_id = current_regency() and at < ${before(noticesForDays)}`),
    )
  }),
}
