import type { WorkingCalendar } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door, Inside, Token } from '../database/door.ts'

/** The working calendars that a process has read, by regency; a newer revision replaces the kept one. */
export class Calendars {
  readonly #kept = new Map<string, { revision: number; calendar: Promise<WorkingCalendar> }>()

  /** The regency's calendar at that revision or later. The caller has read `revision` along with its own rows. */
  at(door: Door, who: Token | Inside, regencyId: string, revision: number): Promise<WorkingCalendar> {
    const kept = this.#kept.get(regencyId)
    if (kept && kept.revision >= revision) return kept.calendar
    const calendar = read(door, who)
    this.#kept.set(regencyId, { revision, calendar })
    calendar.catch(() => this.#kept.delete(regencyId))
    return calendar
  }
}

async function read(door: Door, who: Token | Inside): Promise<WorkingCalendar> {
  const reading = compile(sql`select content from calendar`)
  const [row] = await door.rowsFor<{ content: WorkingCalendar }>(who, reading)
  if (!row) throw new Error('the regency has no calendar')
  return row.content
}
