import type { IsoDate } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { ScheduleOpens } from './schedule.type.ts'

/** A dataset, an SOP, and when it carries the dataset out. */
export interface Terms {
  dataset: string
  sop: string
  opens: ScheduleOpens
  afterDays: number
  /** Null where nobody has said. */
  startsOn: IsoDate | null
  endsOn: IsoDate | null
}

/**
 * Makes or changes the schedule of a dataset and an SOP; one that says the same already stays as it is, with whoever set
 * it. Other terms count from today: what has opened by the former ones, or should have, is not owed a second time.
 */
export const writingSchedule = (
  { dataset, sop, opens, afterDays, startsOn, endsOn }: Terms,
  today: IsoDate,
  setBy: string | null,
): RawBuilder<unknown> => sql`
  insert into schedule as former (regency_id, dataset_id, sop_id, opens, after_days, starts_on, ends_on, counts_from, set_by)
  values (current_regency(), ${dataset}, ${sop}, ${opens}, ${afterDays}, ${startsOn}, ${endsOn},
    coalesce(${startsOn}, ${today}::date), ${setBy})
  on conflict (regency_id, dataset_id, sop_id) do update set opens = excluded.opens, after_days = excluded.after_days,
    starts_on = excluded.starts_on, ends_on = excluded.ends_on, set_by = coalesce(excluded.set_by, former.set_by),
    counts_from = case
      when former.ends_on < ${today}::date or excluded.starts_on is distinct from former.starts_on then excluded.counts_from
      when (excluded.opens, excluded.after_days) <> (former.opens, former.after_days)
        then greatest(former.counts_from, ${today}::date)
      else former.counts_from end
  where (former.opens, former.after_days, former.starts_on, former.ends_on)
    is distinct from (excluded.opens, excluded.after_days, excluded.starts_on, excluded.ends_on)`
