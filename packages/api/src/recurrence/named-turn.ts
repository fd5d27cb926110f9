import type { Turn as EngineTurn } from '@satualur/engine'
import { addCalendarDays, firstDayOf, readPeriod } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Statement } from '../database/door.ts'
import { scheduleShape } from '../dataset/schedule.shape.ts'
import type { ActingAdmin } from '../graphql/as-admin.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import type { Span } from './asked-turns.ts'
import { readTurnId, toldTurns, turnsOf } from './told-turns.ts'
import type { TurnFacts } from './turn-facts.ts'
import { askedNothing, turnFacts } from './turn-facts.ts'
import type { Turn } from './turn.type.ts'
import type { TurnsBeside } from './turns-beside.ts'
import { beside, turnsBeside } from './turns-beside.ts'

/** A turn as a command names it. */
export interface NamedTurn {
  schedule: string
  period: string
  /** The days among which its own are. */
  span: Span
}

/** Null where the id is none. A turn opens within three years after its period began. */
export function namedTurn(id: string): NamedTurn | null {
  const named = readTurnId(id)
  if (!named || !readPeriod(named.period)) return null
  const from = firstDayOf(named.period)
  return { ...named, span: { from, to: addCalendarDays(from, 3 * 366) } }
}

export interface NamedFacts {
  facts: TurnFacts
}

export const readingTurn = (named: NamedTurn | null): Statement =>
  named
    ? compile(sql<NamedFacts>`select ${turnFacts(sql`s`, named.span, askedNothing, 0)} as facts
        from schedule s where s.regency_id = current_regency() and s.id = ${idOf(named.schedule)}`)
    : compile(sql`select where false`)

/** The turn itself, where the schedule has it. */
export const turnIn = (row: NamedFacts | undefined, named: NamedTurn | null): EngineTurn | undefined =>
  row && turnsOf(row.facts, named!.span.from, named!.span.to).find(isNamed(named!))

export const isNamed =
  ({ period }: NamedTurn) =>
  (one: { period: string }): boolean =>
    one.period === period

/** The turn as it is now, with what the client asks of it in this member of the answer. */
export async function turnNow(
  acting: ActingAdmin,
  info: GraphQLResolveInfo,
  named: NamedTurn,
  member: string,
): Promise<Turn> {
  const asked = [turnsBeside(named.span, selectedBelow(info, member, 'turn', 'Turn'))]
  const schedule = await readOne<TurnsBeside>(acting, info, {
    ...{ shape: scheduleShape, asked },
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${named.schedule}`,
  })
  return toldTurns(schedule![beside], named.span, acting.clock(), acting.locale).find(isNamed(named))!
}
