import type { Zone } from '../calendar/calendar.ts'
import type { IsoDate } from '../sop.ts'
import { addPeriods, type Frequency } from './period.ts'
import { periodOfTurnOn, turnOf, type Turn, type TurnTerms } from './turn.ts'

/** What an SOP is carried out by for an entry of the Daftar Data: once in every period, while it holds. */
export interface Schedule extends TurnTerms {
  frequency: Frequency
  /** The first day on which a turn may open. */
  startsOn: IsoDate
  /** The last such day; null while it goes on. */
  endsOn: IsoDate | null
}

/**
 * The turns of a schedule of which any day lies between two days, both included, oldest first. A turn whose opening day
 * lies before the schedule starts is none of its own, even where its days reach into the schedule.
 *
 * @example a monthly schedule from 2026-01-10 on, with the usual terms: its first turn is that of 2026-01, opened on 2026-02-01
 */
export function scheduledTurns(schedule: Schedule, zone: Zone, from: IsoDate, to: IsoDate): Turn[] {
  const { frequency, startsOn, endsOn } = schedule
  const turns: Turn[] = []
  const firstDay = from > startsOn ? from : startsOn
  const lastDay = endsOn !== null && endsOn < to ? endsOn : to
  let turn = turnOf(periodOfTurnOn(frequency, firstDay, schedule), zone, schedule)
  while (turn.opensOn <= lastDay) {
    if (turn.opensOn >= startsOn) turns.push(turn)
    turn = turnOf(addPeriods(turn.period, 1), zone, schedule)
  }
  return turns
}
