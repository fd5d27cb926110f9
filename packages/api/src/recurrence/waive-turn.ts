import type { Turn as EngineTurn } from '@satualur/engine'
import { addCalendarDays, firstDayOf, readPeriod } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { scheduleShape } from '../dataset/schedule.shape.ts'
import type { ActingAdmin } from '../graphql/as-admin.ts'
import { asAdmin } from '../graphql/as-admin.ts'
import type { Context } from '../graphql/context.ts'
import { NotFound, ReasonMissing } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { instantOf } from '../read-model/shape.ts'
import type { Span } from './asked-turns.ts'
import { readTurnId, toldTurns, turnsOf } from './told-turns.ts'
import type { TurnFacts } from './turn-facts.ts'
import { askedNothing, turnFacts } from './turn-facts.ts'
import type { Turn } from './turn.type.ts'
import type { TurnsBeside } from './turns-beside.ts'
import { beside, turnsBeside } from './turns-beside.ts'
import type { WaiveTurnInput, WaiveTurnResult } from './waive-turn.type.ts'
import { TurnTaken, TurnWaived } from './waive-turn.type.ts'

interface Named {
  schedule: string
  period: string
  /** The days among which its own are. */
  span: Span
}

/** Says that nothing is to be done for a period: its turn does not open, and nobody misses it. */
export async function waiveTurn(
  context: Context,
  info: GraphQLResolveInfo,
  input: WaiveTurnInput,
): Promise<typeof WaiveTurnResult> {
  const named = namedBy(input.turn)
  const reading = named ? readingFacts(named) : compile(sql`select where false`)
  return asAdmin<{ facts: TurnFacts }, typeof WaiveTurnResult>(context, reading, async (acting, row) => {
    const turn = row && turnsOf(row.facts, named!.span.from, named!.span.to).find(isNamed(named!))
    if (!turn) return new NotFound(acting.locale)
    const reason = input.reason.trim()
    if (!reason) return new ReasonMissing(acting.locale, reasonMissing)
    const run = row.facts.runs.find(isNamed(named!))
    const isTaken = run !== undefined && run.status !== 'cancelled'
    if (isTaken || !(await isWaived(acting, named!, turn, reason)))
      return new TurnTaken(acting.locale, await turnNow(acting, info, named!, 'TurnTaken'))
    return Object.assign(new TurnWaived(), { turn: await turnNow(acting, info, named!, 'TurnWaived') })
  })
}

/** A turn opens within three years after its period began. */
function namedBy(id: string): Named | null {
  const named = readTurnId(id)
  if (!named || !readPeriod(named.period)) return null
  const from = firstDayOf(named.period)
  return { ...named, span: { from, to: addCalendarDays(from, 3 * 366) } }
}

const isNamed =
  ({ period }: Named) =>
  (one: { period: string }): boolean =>
    one.period === period

const readingFacts = ({ schedule, span }: Named) =>
  compile(sql<{ facts: TurnFacts }>`select ${turnFacts(sql`s`, span, askedNothing, 0)} as facts
    from schedule s where s.regency_id = current_regency() and s.id = ${idOf(schedule)}`)

/** Nothing is written where it has been waived before, or opened in the meantime. */
async function isWaived(
  { door, entry, clock }: ActingAdmin,
  { schedule, period }: Named,
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

async function turnNow(
  acting: ActingAdmin,
  info: GraphQLResolveInfo,
  named: Named,
  member: string,
): Promise<Turn> {
  const asked = [turnsBeside(named.span, selectedBelow(info, member, 'turn', 'Turn'))]
  const schedule = await readOne<TurnsBeside>(acting, info, {
    ...{ shape: scheduleShape, asked },
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${named.schedule}`,
  })
  return toldTurns(schedule![beside], named.span, acting.clock(), acting.locale).find(isNamed(named))!
}

const reasonMissing = {
  id: 'Tuliskan alasannya: mengapa periode ini ditiadakan.',
  en: 'Give the reason: why nothing is to be done for this period.',
}
