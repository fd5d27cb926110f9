import { expect } from 'vitest'
import type { OpenHouse } from '../open-house.ts'

/** What a superuser can do to the events of a run, and nobody else: the trigger that keeps them is switched off meanwhile. */
export async function pastTheTrigger({ owner }: OpenHouse, statement: string, run: string): Promise<void> {
  const superuser = await owner.connect()
  try {
    await superuser.query('alter table run_event disable trigger keep_events')
    expect((await superuser.query(statement, [run])).rowCount).toBeGreaterThan(0)
  } finally {
    await superuser.query('alter table run_event enable trigger keep_events')
    superuser.release()
  }
}
