import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { ActingAdmin } from '../graphql/as-admin.ts'
import { asAdmin } from '../graphql/as-admin.ts'
import type { Context } from '../graphql/context.ts'
import { NotFound, ReasonMissing } from '../graphql/refusal.ts'
import { instantOf } from '../read-model/shape.ts'
import type { NamedFacts, NamedTurn } from './named-turn.ts'
import { namedTurn, readingTurn, turnIn, turnNow } from './named-turn.ts'
import type { WithdrawWaiverInput, WithdrawWaiverResult } from './withdraw-waiver.type.ts'
import { TurnNotWaived, WaiverWithdrawn } from './withdraw-waiver.type.ts'

/** Takes back that nothing is to be done for a period: it is owed again, and stays on record as having been waived. */
export async function withdrawWaiver(
  context: Context,
  info: GraphQLResolveInfo,
  input: WithdrawWaiverInput,
): Promise<typeof WithdrawWaiverResult> {
  const named = namedTurn(input.turn)
  return asAdmin<NamedFacts, typeof WithdrawWaiverResult>(
    context,
    readingTurn(named),
    async (acting, row) => {
      if (!turnIn(row, named)) return new NotFound(acting.locale)
      const reason = input.reason.trim()
      if (!reason) return new ReasonMissing(acting.locale, reasonMissing)
      if (!(await isWithdrawn(acting, named!, reason)))
        return new TurnNotWaived(acting.locale, await turnNow(acting, info, named!, 'TurnNotWaived'))
      const turn = await turnNow(acting, info, named!, 'WaiverWithdrawn')
      return Object.assign(new WaiverWithdrawn(), { turn })
    },
  )
}

/** Nothing is written where it is not waived: of two at once the second finds it so. */
async function isWithdrawn(
  { door, entry, clock }: ActingAdmin,
  { schedule, period }: NamedTurn,
  reason: string,
): Promise<boolean> {
  const withdrawing = sql`with waived as (
      select * from turn where regency_id = current_regency() and schedule_id = ${schedule} and period = ${period}
        and waived_at is not null for update),
    owed as (
      update turn t set waived_at = null, waived_by = null, waiver_reason = null from waived w
      where t.regency_id = w.regency_id and t.schedule_id = w.schedule_id and t.period = w.period)
    insert into withdrawn_waiver (regency_id, schedule_id, period, waived_at, waived_by, waiver_reason, withdrawn_at,
      withdrawn_by, reason)
    select regency_id, schedule_id, period, waived_at, waived_by, waiver_reason, ${instantOf(clock())}, current_person(), ${reason}
    from waived returning id`
  return (await door.within(entry, compile(withdrawing))).length > 0
}

const reasonMissing = {
  id: 'Tuliskan alasannya: mengapa periode ini diberlakukan kembali.',
  en: 'Give the reason: why this period is to be done after all.',
}
