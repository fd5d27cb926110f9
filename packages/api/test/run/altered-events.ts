import { expect } from 'vitest'
import type { OpenHouse } from '../open-house.ts'

/** What a superuser can do to the events of a run, and nobody else: the triggers that keep them are switched off meanwhile. */
export async function pastTheTrigger(
  { owner }: OpenHouse,
  statement: string,
  run: string,
  table = 'run_event',
): Promise<void> {
  const superuser = await owner.connect()
  try {
    await superuser.query(`alter table ${table} disable trigger user`)
    expect((await superuser.query(statement, [run])).rowCount).toBeGreaterThan(0)
  } finally {
    await superuser.query(`alter table ${table} enable trigger user`)
    superuser.release()
  }
}
