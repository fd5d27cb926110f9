import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door } from '../database/door.ts'
import type { Timer, Working } from './work.ts'

/** Rings in one regency after the other. What fails in one keeps nobody else waiting, and is told in the end. */
export const inEveryRegency =
  (ring: (regency: string, working: Working) => Promise<void>): Timer['ring'] =>
  async (working) => {
    const faults: unknown[] = []
    for (const regency of await regenciesOf(working.door))
      await ring(regency, working).catch((fault: unknown) => faults.push(fault))
    if (faults.length > 0) throw new AggregateError(faults, `failed in ${faults.length} regencies`)
  }

async function regenciesOf(door: Door): Promise<string[]> {
  const rows = await door.askAs<{ id: string }>('app.house', 'whole', compile(sql`select id from regency`))
  return rows.map(({ id }) => id)
}
