import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { asApp } from '../tenancy/app-login.ts'
import { pastTheTrigger } from './altered-events.ts'
import { completeTask } from './commands.ts'
import { openTask, shownRun } from './run-as-shown.ts'
import { startedRun } from './started-run.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
})
afterAll(() => open?.close())

/** A run with four events: started, opened, completed, opened. */
async function playedRun(): Promise<string> {
  const run = await startedRun(regency)
  await completeTask(regency.operator, { task: await openTask(regency.admin, run, '1') })
  expect((await shownRun(regency.admin, run)).revision).toBe(4)
  return run
}

const chainOf = async (id: string) =>
  (
    await asked<{ run: object }>(
      regency.admin,
      'query ($id: ID!) { run(id: $id) { isChainIntact brokenEvent } }',
      { id },
    )
  ).run

describe('what has happened in a run', () => {
  const changes = {
    changed: `update run_event set body = body || '{"reason": "lain"}' where run_id = $1 and sequence = 3`,
    'touched without a change': 'update run_event set body = body where run_id = $1',
    removed: 'delete from run_event where run_id = $1 and sequence = 4',
  }

  it.each(Object.entries(changes))('is not %s, by the owner or by the server', async (_, statement) => {
    const run = await playedRun()
    await expect(open.owner.query(statement, [run])).rejects.toMatchObject({ code: 'SA002' })
    const app = await asApp(open)
    await app.query(`select set_config('app.regency', $1, false)`, [regency.id])
    expect((await app.query('select from run_event where run_id = $1', [run])).rowCount).toBe(4)
    await expect(app.query(statement, [run])).rejects.toMatchObject({ code: '42501' })
    await app.end()
    expect(await shownRun(regency.admin, run)).toMatchObject({ revision: 4, isChainIntact: true })
  })
})

describe('a chain of events', () => {
  /** What is done, and the event that is told to be the first that is not as it was. */
  const tamperings: Record<string, [string, number]> = {
    'another reason': [
      `update run_event set body = body || '{"reason": "lain"}' where run_id = $1 and sequence = 3`,
      3,
    ],
    'another actor': [
      `update run_event set actor_id = (select id from person p where p.regency_id = run_event.regency_id
      and p.id <> actor_id limit 1) where run_id = $1 and sequence = 3`,
      3,
    ],
    'another instant': [
      `update run_event set at = at - interval '1 millisecond' where run_id = $1 and sequence = 3`,
      3,
    ],
    'another kind': [`update run_event set type = 'TaskWithdrawn' where run_id = $1 and sequence = 3`, 3],
    'another hash': [`update run_event set hash = sha256('x') where run_id = $1 and sequence = 4`, 4],
    'a gap': ['delete from run_event where run_id = $1 and sequence = 2', 2],
    'no end': ['delete from run_event where run_id = $1 and sequence = 4', 4],
    'no event at all': ['delete from run_event where run_id = $1', 1],
  }

  it.each(Object.entries(tamperings))(
    'with %s, forced past its trigger, is no longer intact; others are',
    async (_, [statement, broken]) => {
      const [run, untouched] = [await playedRun(), await playedRun()]
      expect(await chainOf(run)).toEqual({ isChainIntact: true, brokenEvent: null })
      await pastTheTrigger(open, statement, run)
      expect(await chainOf(run)).toEqual({ isChainIntact: false, brokenEvent: broken })
      expect(await chainOf(untouched)).toEqual({ isChainIntact: true, brokenEvent: null })
    },
  )
})
