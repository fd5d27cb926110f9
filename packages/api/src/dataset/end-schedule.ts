import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { ActingAdmin } from '../graphql/as-admin.ts'
import { asAdmin } from '../graphql/as-admin.ts'
import type { Context } from '../graphql/context.ts'
import { NotFound } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { instantOf } from '../read-model/shape.ts'
import { dayAt } from '../regency/today.ts'
import { datasetShape } from './dataset.shape.ts'
import type { Dataset } from './dataset.type.ts'
import type { EndScheduleInput, EndScheduleResult } from './set-schedule.type.ts'
import { ScheduleEnded } from './set-schedule.type.ts'

interface Found {
  datasetId: string
  today: string
}

/** Lets no further turn of a schedule open; where none has ever opened, there is nothing to keep of it. */
export function endSchedule(
  context: Context,
  info: GraphQLResolveInfo,
  { schedule, lastDay }: EndScheduleInput,
): Promise<typeof EndScheduleResult> {
  const reading =
    compile(sql<Found>`select s.dataset_id as "datasetId", ${dayAt(instantOf(context.clock()))}::text as today
    from schedule s where s.regency_id = current_regency() and s.id = ${idOf(schedule)}`)
  return asAdmin<Found, typeof EndScheduleResult>(context, reading, async (acting, found) => {
    if (!found) return new NotFound(acting.locale)
    if (!(await isRemoved(acting, schedule))) {
      await acting.door.within(acting.entry, ending(schedule, lastDay ?? found.today))
    }
    const dataset = await readOne<Dataset>(acting, info, {
      shape: datasetShape,
      asked: selectedBelow(info, 'ScheduleEnded', 'dataset', 'Dataset'),
      where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${found.datasetId}`,
    })
    return Object.assign(new ScheduleEnded(), { dataset })
  })
}

/** The database decides whether a turn of it is on record. */
async function isRemoved({ door, entry }: ActingAdmin, schedule: string): Promise<boolean> {
  const removing = sql`delete from schedule where regency_id = current_regency() and id = ${schedule}`
  try {
    await door.within(entry, compile(removing))
    return true
  } catch (fault) {
    if ((fault as { code?: string }).code === '23503') return false
    throw fault
  }
}

/** What was to start later has not started. */
const ending = (schedule: string, lastDay: string) =>
  compile(sql`update schedule set ends_on = ${lastDay}, set_by = current_person(),
      starts_on = case when starts_on <= ${lastDay}::date then starts_on end
    where regency_id = current_regency() and id = ${schedule}`)
