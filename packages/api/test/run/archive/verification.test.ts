import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import { HeldClock } from '../../people/absence.ts'
import { asked } from '../../reader.ts'
import { asApp } from '../../tenancy/app-login.ts'
import { pastTheTrigger } from '../altered-events.ts'
import type { Workplace } from '../workplace.ts'
import { atWork, workplace } from '../workplace.ts'
import { archive, closedRun } from './closed-run.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
let run: string
let revision: number
let code: string
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())
beforeEach(async () => {
  ;({ run } = await closedRun(place, clock))
  const issued = await asked<{ issueRecord: { record: { code: string; sequence: number } } }>(
    place.admin,
    'mutation ($input: IssueRecordInput!) { issueRecord(input: $input) { ... on RecordIssued { record { code sequence } } } }',
    { input: { run } },
  )
  ;({ code, sequence: revision } = issued.issueRecord.record)
})

const verified = () =>
  asked<{ run: object; verifyRecord: object }>(
    place.admin,
    `query ($run: ID!, $code: String!) { run(id: $run) { isChainIntact brokenEvent }
      verifyRecord(code: $code) { state sequence hash changedEvent { sequence sentence at } } }`,
    { run, code },
  )

const bundled = async () => {
  const { rows } = await open.owner.query<{ bundle: string; previous: Buffer; seals: Buffer }>(
    'select bundle::text, previous_hash as previous, seals from run_archive where run_id = $1',
    [run],
  )
  return rows[0]!
}

describe('the record of an archived run', () => {
  it('is verified as it was before', async () => {
    const before = await verified()
    expect(before).toMatchObject({
      run: { isChainIntact: true, brokenEvent: null },
      verifyRecord: { state: 'CURRENT', sequence: revision },
    })
    await archive(open, clock)
    expect(await verified()).toEqual(before)
  })

  const sealOf = (sequence: number) => `overlay(seals placing '\\x00'::bytea from ${4 * sequence - 3})`
  const events = `array(select e::text from json_array_elements(bundle -> 'events') with ordinality as e(e, place)`
  const withEvents = (texts: string) =>
    `('{"events":[' || array_to_string(${texts}, ',') || '],"performers":[]}')::json`

  it.each<[string, string, number]>([
    [
      'another outcome',
      `set bundle = replace(bundle::text, '"outcome":"sesuai"', '"outcome":"tidak"')::json`,
      7,
    ],
    ['another seal', `set seals = ${sealOf(3)}`, 3],
    ['an event left out', `set bundle = ${withEvents(`${events} where place <> 5)`)}`, 5],
    ['no end', `set bundle = ${withEvents(`${events} order by place limit 9)`)}`, 10],
    ['no event at all', `set bundle = ${withEvents(`${events} where false)`)}`, 1],
  ])('tells of a bundle with %s, forced past its trigger, which event it is', async (_, change, first) => {
    await archive(open, clock)
    await pastTheTrigger(open, `update run_archive ${change} where run_id = $1`, run, 'run_archive')
    expect(await verified()).toMatchObject({
      run: { isChainIntact: false, brokenEvent: first },
      verifyRecord: { state: 'CHANGED', changedEvent: { sequence: first } },
    })
  })

  it('tells of a bundle that is gone', async () => {
    await archive(open, clock)
    await pastTheTrigger(open, 'delete from run_archive where run_id = $1', run, 'run_archive')
    expect(await verified()).toMatchObject({
      run: { isChainIntact: false, brokenEvent: 1 },
      verifyRecord: { state: 'CHANGED' },
    })
  })
})

describe('the archive', () => {
  it('is changed by nobody, neither by the owner nor by the server', async () => {
    await archive(open, clock)
    const app = await asApp(open)
    await app.query(`select set_config('app.regency', $1, false)`, [place.id])
    for (const statement of [
      'update run_archive set seals = seals where run_id = $1',
      'delete from run_archive where run_id = $1',
    ]) {
      await expect(open.owner.query(statement, [run])).rejects.toMatchObject({ code: 'SA002' })
      await expect(app.query(statement, [run])).rejects.toMatchObject({ code: '42501' })
    }
    await app.end()
  })

  it('takes nothing but what has happened, and all of it', async () => {
    await archive(open, clock)
    const { bundle, seals } = await bundled()
    // Another run of the same people at the same instants: its bundle would be the same.
    const { run: next } = await closedRun(place, clock)
    await open.house.jobs.settle()
    const app = await asApp(open)
    await app.query(`select set_config('app.regency', $1, false)`, [place.id])
    const archived = async (told: string, previous = '') =>
      (
        await app.query<{ done: boolean }>(
          `select archive_run($1, decode($4, 'hex'), $2, $3, '{}') as done`,
          [...[next, told, seals, previous]],
        )
      ).rows[0]!.done
    const wrong = {
      'another reason': bundle.replace('Banjir', 'Hujan'),
      'an event twice': bundle.replace(/(\{"actor".*?"sequence":1,.*?\}),/, '$1,$1,'),
      'nobody who performed': bundle.replace(/"performers":\[\[.*$/, '"performers":[]}'),
    }
    for (const [how, told] of Object.entries(wrong)) {
      expect([how, told]).not.toEqual([how, bundle])
      await expect(archived(told), how).rejects.toMatchObject({ code: 'SA002' })
    }
    await expect(archived(bundle, '00')).rejects.toMatchObject({ code: 'SA002' })
    expect(await archived('{"events":[],"performers":[]}')).toBe(false)
    expect(await archived(bundle)).toBe(true)
    expect(await archived(bundle)).toBe(false)
    await app.end()
  })

  it('takes no run that is open', async () => {
    clock.set('2026-03-02T09:00')
    const { run: going } = await atWork(place)
    await archive(open, clock)
    const { rowCount } = await open.owner.query('select from run_event where run_id = $1', [going])
    expect(rowCount).toBe(2)
  })
})
