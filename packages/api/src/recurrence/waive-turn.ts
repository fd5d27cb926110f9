import type { Turn as EngineTurn } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { ActingAdmin } from '../graphql/as-admin.ts'
import { asAdmin } from '../graphql/as-admin.ts'
import type { Context } from '../graphql/context.ts'
import { NotFound, ReasonMissing } from '../graphql/refusal.ts'
import { instantOf } from '../read-model/shape.ts'
import type { NamedFacts, NamedTurn } from './named-turn.ts'
import { isNamed, namedTurn, readingTurn, turnIn, turnNow } from './named-turn.ts'
import type { WaiveTurnInput, WaiveTurnResult } from './waive-turn.type.ts'
import { TurnTaken, TurnWaived } from './waive-turn.type.ts'

/** Says that nothing is to be done for a period: its turn does not open, and nobody misses it. */
export async function waiveTurn(
  context: Context,
  info: GraphQLResolveInfo,
  input: WaiveTurnInput,
): Promise<typeof WaiveTurnResult> {
  const named = namedTurn(input.turn)
  return asAdmin<NamedFacts, typeof WaiveTurnResult>(context, readingTurn(named), async (acting, row) => {
    const turn = turnIn(row, named)
    if (!turn) return new NotFound(acting.locale)
    const reason = input.reason.trim()
    if (!reason) return new ReasonMissing(acting.locale, reasonMissing)
    const run = row!.facts.runs.find(isNamed(named!))
    const isTaken = run !== undefined && run.status !== 'cancelled'
    if (isTaken || !(await isWaived(acting, named!, turn, reason)))
      return new TurnTaken(acting.locale, await turnNow(acting, info, named!, 'TurnTaken'))
    return Object.assign(new TurnWaived(), { turn: await turnNow(acting, info, named!, 'TurnWaived') })
  })
}

/** Nothing is written where it has been waived before, or opened in the meantime. */
async function isWaived(
  { door, entry, clock }: ActingAdmin,
  { schedule, period }: NamedTurn,
  { opensAt, endsAt }: EngineTurn,
  reason: string,
): Promise<boolean> {
  const waiving = sql`insert into turn as former (regency_id, schedule_id, period, opens_at, ends_at, waived_at, waived_by,
      waiver_reason)
    values (current_regency(), ${schedule}, ${period}, ${instantOf(opensAt)}, ${instantOf(endsAt)}, ${instantOf(clock())},
      current_person(), ${reason})
    on conflict (regency_id, schedule_id, period) do update set waived_at = excluded.waived_at, waived_by = excluded.waived_by,
      waiver_reason = excluded.waiver_reason
    where former.waived_at is null and not exists (select from run r where r.regency_id = former.regency_id
      and r.id = former.run_id and r.status <> 'cancelled')
    returning period`
  return (await door.within(entry, compile(waiving))).length > 0
}

const reasonMissing = {
  id: 'Tuliskan alasannya: mengapa periode ini ditiadakan.',
  en: 'Give the reason: why nothing is to be done for this period.',
}
