import { makeReportLogin } from '@satualur/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import { HeldClock } from '../../people/absence.ts'
import { asked } from '../../reader.ts'
import { toolAt } from '../../report/signed-in-by-login.ts'
import { asApp } from '../../tenancy/app-login.ts'
import { visitsDuring } from '../../visits.ts'
import { correctRecord, withdrawExcuse } from '../commands.ts'
import type { Workplace } from '../workplace.ts'
import { workplace } from '../workplace.ts'
import { archive, closedRun, toldOf } from './closed-run.ts'

const clock = new HeldClock('2026-03-02T09:00')
let open: OpenHouse
let place: Workplace
let run: string
let task: string
beforeAll(async () => {
  open = await openHouse({ clock: clock.read })
  place = await workplace(open)
})
afterAll(() => open?.close())
beforeEach(async () => {
  ;({ run, task } = await closedRun(place, clock))
})

const rows = async (from: string) =>
  (await open.owner.query(`select * from ${from} where run_id = $1 order by sequence`, [run])).rows
const counts = async () => {
  const { rows: found } = await open.owner.query<Record<string, number>>(
    `select (select count(*)::int from run_event where run_id = $1) as events,
      (select count(*)::int from run_archive where run_id = $1) as bundles,
      (select count(*)::int from assignment a join task_history t on t.id = a.task_id where t.run_id = $1) as performers,
      (select count(*)::int from task where run_id = $1) as tasks`,
    [run],
  )
  return found[0]
}

/** The hash of the pack of that month. */
async function evidencePack(): Promise<string> {
  await asked(
    place.admin,
    'mutation ($input: MakeEvidencePackInput!) { makeEvidencePack(input: $input) { __typename } }',
    { input: { from: '2026-03-01', to: '2026-03-31' } },
  )
  await open.house.jobs.run('evidencePack.make')
  const { evidencePacks } = await asked<{ evidencePacks: { sha256: string }[] }>(
    place.admin,
    '{ evidencePacks { sha256 askedAt } }',
  )
  return evidencePacks[0]!.sha256
}

describe('a run that closed a month ago', () => {
  it('is archived: its events are the same to the byte, and all that is told of it', async () => {
    const [events, told] = [await rows('run_event'), await toldOf(place, { run, task })]
    expect(told.run).toMatchObject({ status: 'COMPLETED', isChainIntact: true, revision: events.length })
    const history = (await rows('run_history')).map((event) => ({ ...event }))
    await archive(open, clock)
    expect(await counts()).toEqual({ events: 0, bundles: 1, performers: 0, tasks: 0 })
    expect(await rows('run_history')).toEqual(history)
    expect(events).toMatchObject(history)
    expect(await toldOf(place, { run, task })).toEqual(told)
  })

  it('is told in as many round trips as before', async () => {
    const before = await visitsDuring(() => toldOf(place, { run, task }))
    await archive(open, clock)
    expect(await visitsDuring(() => toldOf(place, { run, task }))).toBe(before)
  })

  it('stays as it lies as long as something happens to it, or it is open', async () => {
    clock.pass(20 * 24 * 60)
    await correctRecord(place.admin, { task, text: 'Baris 4.' })
    clock.pass(20 * 24 * 60)
    await open.house.jobs.settle()
    await open.house.jobs.run('run.archive')
    expect(await counts()).toMatchObject({ bundles: 0 })
  })

  it('waits for every follower that has not yet told of it', async () => {
    clock.pass(31 * 24 * 60)
    await open.house.jobs.run('run.archive')
    expect(await counts()).toMatchObject({ bundles: 0 })
    await open.house.jobs.run('tally')
    await open.house.jobs.run('run.archive')
    expect(await counts()).toMatchObject({ bundles: 0 })
    await open.house.jobs.run('notice.runs')
    await open.house.jobs.run('run.archive')
    expect(await counts()).toMatchObject({ bundles: 1, events: 0 })
  })

  it('counts the same when everything is counted anew', async () => {
    const { compliance } = (await toldOf(place, { run, task })) as unknown as { compliance: object }
    await archive(open, clock)
    await open.house.door.askAs('app.regency', place.id, { sql: 'select rebuild_tally()', parameters: [] })
    expect(await toldOf(place, { run, task })).toMatchObject({ compliance })
  })

  it('gives the same evidence pack, and the same rows to tools that ask in SQL', async () => {
    const tool = await toolAt((await makeReportLogin(open.ownerUrl, place.key))!)
    const asTold = async () => ({
      evidence: await evidencePack(),
      tasks: (await tool.query('select * from report.task where run_id = $1 order by task_id', [run])).rows,
      months: (await tool.query('select * from report.compliance_month order by 1, 2, 3, 4, 5, 6')).rows,
    })
    const before = await asTold()
    expect(before.tasks).toHaveLength(4)
    await archive(open, clock)
    expect(await asTold()).toEqual(before)
    await tool.end()
  })

  it('is archived once by however many who do so at once', async () => {
    const history = await rows('run_history')
    await open.house.jobs.settle()
    clock.pass(31 * 24 * 60)
    await Promise.all([1, 2, 3].map(() => open.house.jobs.run('run.archive')))
    expect(await counts()).toEqual({ events: 0, bundles: 1, performers: 0, tasks: 0 })
    expect(await rows('run_history')).toEqual(history)
  })

  it('is whole when whoever archives it is cut off, and is archived afterwards', async () => {
    const before = await counts()
    await open.house.jobs.settle()
    clock.pass(31 * 24 * 60)
    const holding = await open.owner.connect()
    await holding.query('begin')
    await holding.query('select from run where id = $1 for update', [run])
    const cutOff = expect(open.house.jobs.run('run.archive')).rejects.toThrow()
    await expect
      .poll(async () => {
        const { rowCount } = await holding.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))',
        )
        return rowCount
      })
      .toBe(1)
    await cutOff
    await holding.query('rollback')
    holding.release()
    expect(await counts()).toEqual(before)
    // The line that was cut may be lent once more; a timer rings again.
    const again = async () => {
      await open.house.jobs.run('run.archive').catch(() => undefined)
      return counts()
    }
    await expect.poll(again).toEqual({ events: 0, bundles: 1, performers: 0, tasks: 0 })
  })
})

describe('an archived run', () => {
  it('keeps those who are named in it', async () => {
    place = await workplace(open)
    await closedRun(place, clock)
    await archive(open, clock)
    for (const name of ['pengganti', 'operator']) {
      const removing = open.owner.query('delete from person where id = $1', [place.people[name]])
      await expect(removing, name).rejects.toMatchObject({ code: '23503', table: 'run_archive' })
    }
  })

  it('is corrected and its excuse taken back as before, and what was added is archived beside it', async () => {
    await archive(open, clock)
    const former = await toldOf(place, { run, task })
    expect(await correctRecord(place.admin, { task, text: 'Halaman 2.' })).toEqual({
      __typename: 'RecordCorrected',
    })
    expect(await withdrawExcuse(place.admin, { task, reason: 'Kantor buka.' })).toEqual({
      __typename: 'ExcuseWithdrawn',
    })
    const told = await toldOf(place, { run, task })
    expect(told.run.events.slice(0, -2)).toEqual(former.run.events)
    expect(told.run).toMatchObject({ isChainIntact: true, verdict: 'LATE' })
    await archive(open, clock)
    expect(await counts()).toEqual({ events: 0, bundles: 2, performers: 0, tasks: 0 })
    expect(await toldOf(place, { run, task })).toEqual(told)
  })

  it('comes out of its box alone: what lies beside it stays as it is', async () => {
    const other = await closedRun(place, clock)
    await archive(open, clock)
    const beside = async () =>
      (await open.owner.query('select number from archive_box b where b.runs ?& $1', [[run, other.run]])).rows
    const told = await toldOf(place, other)
    expect(await beside()).toHaveLength(1)
    await correctRecord(place.admin, { task, text: 'Halaman 2.' })
    expect(await beside()).toEqual([])
    expect(await counts()).toMatchObject({ tasks: 4 })
    const { task: its, run: itsRun, ...figures } = await toldOf(place, other)
    expect([its, itsRun]).toEqual([told['task'], told.run])
    expect(figures).toMatchObject({ compliance: told['compliance'], inPeriod: told['inPeriod'] })
    await archive(open, clock)
    expect(await toldOf(place, other)).toMatchObject({ task: told['task'], run: told.run })
  })

  it('is boxed afterwards where it was archived before there were boxes', async () => {
    const numbered = async () =>
      (await open.owner.query('select from task where run_id = $1 and counts_from is not null', [run]))
        .rowCount
    expect(await numbered()).toBeGreaterThan(0)
    await archive(open, clock)
    const told = await toldOf(place, { run, task })
    const app = await asApp(open)
    await app.query(`select set_config('app.regency', $1, false)`, [place.id])
    await app.query('select unbox_run($1)', [run])
    await app.end()
    expect(await counts()).toMatchObject({ bundles: 1, events: 0, tasks: 4 })
    expect(await numbered()).toBe(0)
    await open.house.jobs.run('run.archive')
    expect(await counts()).toEqual({ events: 0, bundles: 1, performers: 0, tasks: 0 })
    expect(await toldOf(place, { run, task })).toEqual(told)
  })

  it('is boxed only where it has been archived', async () => {
    await open.house.jobs.settle()
    const app = await asApp(open)
    await app.query(`select set_config('app.regency', $1, false)`, [place.id])
    const boxed = async () => (await app.query('select box_runs($1) as tasks', [[run]])).rows[0]
    expect(await boxed()).toEqual({ tasks: 0 })
    expect(await counts()).toMatchObject({ tasks: 4 })
    await archive(open, clock)
    expect(await boxed()).toEqual({ tasks: 0 })
    await app.end()
  })
})
