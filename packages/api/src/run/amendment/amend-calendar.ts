import type { Instant } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { ReasonMissing } from '../../graphql/refusal.ts'
import { readOne } from '../../read-model/read.ts'
import { instantOf } from '../../read-model/shape.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { amendingCalendar } from '../../regency/amending-calendar.ts'
import type { CalendarInForce } from '../../regency/calendar-findings.ts'
import { readCalendarInput } from '../../regency/calendar-findings.ts'
import { CalendarMoved, CalendarUnchanged, CalendarUnsound } from '../../regency/calendar-refusal.type.ts'
import { regencyShape } from '../../regency/regency.shape.ts'
import type { Regency } from '../../regency/regency.type.ts'
import { IdempotencyConflict } from '../command/refusal/run-refusal.type.ts'
import type { Answered, Repeat } from '../command/repeat.ts'
import { answeredUnder, repeatOf, toldBefore } from '../command/repeat.ts'
import type { AmendCalendarInput, AmendCalendarResult } from './amend-calendar.type.ts'
import { CalendarAmended } from './amend-calendar.type.ts'

interface Present {
  inForce: CalendarInForce
  revision: number
  answered: Answered | null
}

/** Puts another calendar in force, and what is open in line to be recounted. */
export function amendCalendar(
  context: Context,
  info: GraphQLResolveInfo,
  input: AmendCalendarInput,
): Promise<typeof AmendCalendarResult> {
  const repeat = repeatOf('amendCalendar', input)
  return asAdmin<Present, typeof AmendCalendarResult>(context, reading(repeat), async (acting, present) => {
    const refusal = await amend(acting, present!, input, repeat)
    if (refusal) return refusal
    const asked = selectedBelow(info, 'CalendarAmended', 'regency', 'Regency')
    const regency = await readOne<Regency>(acting, info, { shape: regencyShape, asked })
    return Object.assign(new CalendarAmended(), { regency })
  })
}

/** Null where it is done, now or when the same request came before. */
async function amend(
  { door, entry, locale, clock }: ActingAdmin,
  { inForce, revision, answered }: Present,
  { calendar, reason, decree, expecting }: AmendCalendarInput,
  repeat: Repeat | null,
) {
  const again = toldBefore(answered, repeat)
  if (again) return again === 'other-request' ? new IdempotencyConflict(locale) : null
  if (!reason.trim()) return new ReasonMissing(locale, noReason)
  const read = readCalendarInput(calendar, inForce)
  if ('findings' in read) return new CalendarUnsound(locale, read.findings)
  if (expecting != null && expecting !== revision) return new CalendarMoved(locale, revision)
  const amendment = {
    ...{ content: read.calendar, after: revision, by: entry.personId },
    ...{ reason: reason.trim(), decree: decree?.trim() || null },
  }
  const now = clock()
  const [amended] = await door.within(entry, amendingCalendar(amendment, now, keeping(repeat, now)))
  if (amended) return null
  const [present] = await door.within<Present>(entry, reading(repeat))
  // The same request came twice at once, and the other one was faster.
  if (toldBefore(present!.answered, repeat)) return null
  const isMoved = present!.revision !== revision
  return isMoved ? new CalendarMoved(locale, present!.revision) : new CalendarUnchanged(locale)
}

const reading = (repeat: Repeat | null): Statement =>
  compile(sql<Present>`select k.content as "inForce", k.revision,
      ${repeat ? answeredUnder(sql`${repeat.key}`) : sql`null`} as answered
    from calendar k where k.regency_id = current_regency()`)

/** What is told again where the same request comes again: that it was done. */
const keeping = (repeat: Repeat | null, now: Instant) =>
  repeat === null
    ? undefined
    : sql`insert into answered_request (regency_id, person_id, key, request, told, answered_at)
        select current_regency(), current_person(), ${repeat.key}::uuid, decode(${repeat.request}, 'hex'),
          '{ "runs": [], "kinds": [] }', ${instantOf(now)} from amended`

const noReason = {
  id: 'Alasan perubahan kalender belum diisi. Tuliskan alasannya; setiap orang yang tenggatnya berubah akan membacanya.',
  en: 'The reason for changing the calendar is missing. Write it down; everybody whose due time changes will read it.',
}
