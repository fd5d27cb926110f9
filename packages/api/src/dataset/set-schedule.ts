import { usualTerms } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { asAdmin } from '../graphql/as-admin.ts'
import type { Context } from '../graphql/context.ts'
import { NotFound } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { instantOf } from '../read-model/shape.ts'
import { dayAt } from '../regency/today.ts'
import { hasForce } from '../sop/in-force.ts'
import { scheduleShape } from './schedule.shape.ts'
import type { Terms } from './writing-schedule.ts'
import { writingSchedule } from './writing-schedule.ts'
import type { Schedule } from './schedule.type.ts'
import type { SetScheduleInput, SetScheduleResult } from './set-schedule.type.ts'
import { ScheduleSet, ScheduleUnclear } from './set-schedule.type.ts'

interface Found {
  isDatasetKnown: boolean
  /** Whether a version of it has ever had force: nobody carries out a draft. */
  isSopKnown: boolean
  /** Of the schedule that goes on today, if one does. */
  startsOn: string | null
  today: string
}

const daysAtMost = 366

/** Says by which SOP a dataset is carried out in every period, and when its runs are opened. */
export function setSchedule(
  context: Context,
  info: GraphQLResolveInfo,
  input: SetScheduleInput,
): Promise<typeof SetScheduleResult> {
  const reading = readingSubjects(input, context.clock())
  return asAdmin<Found, typeof SetScheduleResult>(context, reading, async (acting, found) => {
    const { locale, door, entry } = acting
    const { isDatasetKnown, isSopKnown, today, ...known } = found!
    if (!isDatasetKnown) return new NotFound(locale)
    if (!isSopKnown) return new NotFound(locale, neverInForce)
    const said = termsOf(input, known.startsOn)
    if (!isClear(said)) return new ScheduleUnclear(locale)
    await door.within(entry, compile(writingSchedule(said, today, entry.personId)))
    const schedule = await readOne<Schedule>(acting, info, {
      shape: scheduleShape,
      asked: selectedBelow(info, 'ScheduleSet', 'schedule', 'Schedule'),
      where: (row) => sql`${row}.regency_id = current_regency()
        and ${row}.dataset_id = ${input.dataset} and ${row}.sop_id = ${input.sop}`,
    })
    return Object.assign(new ScheduleSet(), { schedule })
  })
}

const termsOf = (
  { dataset, sop, opens, afterDays, startsOn, endsOn }: SetScheduleInput,
  formerStart: string | null,
): Terms => ({
  ...{ dataset, sop, opens: opens ?? usualTerms.opens, afterDays: afterDays ?? usualTerms.afterDays },
  ...{ startsOn: startsOn ?? formerStart, endsOn: endsOn ?? null },
})

const isClear = ({ afterDays, startsOn, endsOn }: Terms): boolean =>
  afterDays >= 0 && afterDays <= daysAtMost && (startsOn === null || endsOn === null || startsOn <= endsOn)

const readingSubjects = ({ dataset, sop }: SetScheduleInput, now: number) =>
  compile(sql<Found>`select
    exists (select from dataset d where d.regency_id = current_regency() and d.id = ${idOf(dataset)}) as "isDatasetKnown",
    exists (select from sop_version v where v.regency_id = current_regency() and v.sop_id = ${idOf(sop)}
      and ${hasForce(sql`v`)}) as "isSopKnown",
    (select s.starts_on::text from schedule s where s.regency_id = current_regency() and s.dataset_id = ${idOf(dataset)}
      and s.sop_id = ${idOf(sop)} and (s.ends_on is null or s.ends_on >= ${dayAt(instantOf(now))})) as "startsOn",
    ${dayAt(instantOf(now))}::text as today`)

const neverInForce = {
  id: 'SOP yang dipilih belum pernah berlaku. Sahkan SOP itu dahulu, lalu buat jadwalnya.',
  en: 'The chosen SOP has never been in force. Ratify it first, then set the schedule.',
}
