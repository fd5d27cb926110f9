import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Regarding, Task, Working } from '../../jobs/work.ts'
import { enqueuedRecount, stragglerJob } from '../../regency/amending-calendar.ts'
import { isOpen } from './recounting.ts'

interface Since extends Regarding {
  /** The oldest transaction that was under way when the calendar was amended. */
  since: string
}

/** Lists the runs that were written since the calendar was amended: one of them may have been decided by the former one. */
export const recountingStragglers: Task<Since> = {
  kind: 'task',
  ...stragglerJob,
  title: {
    id: 'menghitung ulang tenggat yang tertinggal',
    en: 'counting due times anew that were left over',
  },
  work: async ({ regency, since }: Since, { door, clock }: Working) => {
    await door.askAs(
      'app.regency',
      regency,
      compile(sql`insert into calendar_recount (regency_id, run_id, revision)
        select distinct e.regency_id, e.run_id, k.revision from run_event e
          join run r on r.regency_id = e.regency_id and r.id = e.run_id and ${isOpen(sql`r`)}
          join calendar k on k.regency_id = e.regency_id
        where e.regency_id = current_regency() and e.xact >= ${since}::xid8
        on conflict (regency_id, run_id) do update set revision = excluded.revision, done_at = null`),
      compile(sql`select ${enqueuedRecount(clock())}`),
    )
  },
}
