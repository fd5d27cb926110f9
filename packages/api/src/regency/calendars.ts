import type { WorkingCalendar } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door, Token } from '../database/door.ts'

/** The working calendars that a process has read, by regency; a newer revision replaces the kept one. */
export class Calendars {
  readonly #kept = new Map<string, { revision: number; calendar: WorkingCalendar }>()

  /** The regency's calendar at that revision or later. The caller has read `revision` along with its own rows. */
  async at(door: Door, token: Token, regencyId: string, revision: number): Promise<WorkingCalendar> {
    const kept = this.#kept.get(regencyId)
    if (kept && kept.revision >= revision) return kept.calendar
    const { rows } = await door.ask<{ revision: number; content: WorkingCalendar }>(
      token,
      compile(sql`select revision, content from calendar`),
    )
    const row = rows[0]
    if (!row) throw new Error('the regency has no calendar')
    this.#kept.set(regencyId, { revision: row.revision, calendar: row.content })
    return row.content
  }
}
