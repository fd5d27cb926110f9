import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asApp } from '../tenancy/app-login.ts'
import type { Office } from './absence.ts'
import { delegate, HeldClock, office } from './absence.ts'

const rounds = 15

const clock = new HeldClock('2026-03-02T10:00')
let open: OpenHouse
let regency: Office
let sessions: pg.Client[]
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  regency = await office(open)
  sessions = await Promise.all([asApp(open), asApp(open)])
})
afterAll(async () => {
  await Promise.all((sessions ?? []).map((session) => session.end()))
  await open?.close()
})

/** Makes a delegation in a transaction that stays open. */
async function inserting(
  session: pg.Client,
  person: string,
  deputy: string,
  on = '2026-05-04',
): Promise<void> {
  await session.query('begin')
  await session.query(`select set_config('app.regency', $1, true)`, [regency.id])
  await session.query(
    `insert into delegation (regency_id, person_id, deputy_id, kind, decree, starts_on, ends_on, made_by)
     values ($1, $2, $3, 'plh', '1', $4, $4, $2)`,
    [regency.id, regency.people[person], regency.people[deputy], on],
  )
}

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'kept',
    (fault: { code: string }) => fault.code,
  )

/** Resolves when a session waits for another one. */
async function whileWaiting(): Promise<void> {
  for (;;) {
    const { rows } = await open.owner.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rows.length > 0) return
  }
}

describe('two who delegate at once', () => {
  it('and would close a circle between them: the database keeps the first alone', async () => {
    const [one, other] = sessions as [pg.Client, pg.Client]
    await inserting(one, 'kepala', 'kabid')
    const late = codeOf(inserting(other, 'kabid', 'kepala'))
    await whileWaiting()
    await one.query('commit')
    expect(await late).toBe('SA003')
    await other.query('rollback')
  })

  it('and would close one over a third person: the same', async () => {
    const [one, other] = sessions as [pg.Client, pg.Client]
    await inserting(one, 'kepala', 'kabid', '2026-05-05')
    await one.query('commit')
    await inserting(one, 'kabid', 'operator', '2026-05-05')
    const late = codeOf(inserting(other, 'operator', 'kepala', '2026-05-05'))
    await whileWaiting()
    await one.query('commit')
    expect(await late).toBe('SA003')
    await other.query('rollback')
  })

  it('are answered in turn: one has delegated, the other is told of the circle or of the deputy', async () => {
    const on = (round: number) => `2026-06-${String(round).padStart(2, '0')}`
    const input = (person: string, deputy: string, round: number) => ({
      ...{ person: regency.people[person], deputy: regency.people[deputy], kind: 'PLH', decree: '1' },
      ...{ startsOn: on(round), endsOn: on(round) },
    })
    for (let round = 1; round <= rounds; round++) {
      const pairs = [
        { other: ['kabid', 'kepala'], refused: 'DelegationCircular' },
        { other: ['kepala', 'operator'], refused: 'DelegationOverlaps' },
      ]
      const { other, refused } = pairs[round % 2]!
      const answers = await Promise.all([
        delegate(regency.admin, input('kepala', 'kabid', round)),
        delegate(regency.readers['admin']!, input(other[0]!, other[1]!, round)),
      ])
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Delegated', refused])
    }
  })
})
