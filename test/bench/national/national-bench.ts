import { cpus } from 'node:os'
import { join } from 'node:path'
import type { House } from '@satualur/api'
import type pg from 'pg'
import { Caller } from '../caller.ts'
import type { ActingRegency } from '../world.ts'
import { ColumnStore } from './asking/column-store.ts'
import { completionCost } from './living/completion-cost.ts'
import { besideTheServer, completingBeside, throughTheServer } from './living/completions.ts'
import type { Timed } from './asking/contest.ts'
import { contest } from './asking/contest.ts'
import { fillYear } from './drawing/fill-year.ts'
import { caughtUp, skipHistory } from './living/followers.ts'
import { freshness } from './living/freshness.ts'
import type { Leftovers } from './leftovers.ts'
import { lookersAt } from './living/lookers.ts'
import type { Merged } from './living/merge-speed.ts'
import { countFromTheBeginning, mergeSpeed, rebuildSpeed, tallyFollower } from './living/merge-speed.ts'
import { makeNation } from './drawing/nation.ts'
import { openWork } from './drawing/open-work.ts'
import { placesToAsk } from './asking/place.ts'
import { questionsOfRegency } from './asking/questions-of-a-regency.ts'
import type { Findings } from './report.ts'
import { Served } from './living/served.ts'
import type { Sizes } from './sizes.ts'
import { stock } from './living/stock.ts'
import { storagePerStep } from './storage.ts'
import { wholeMonths } from './asking/days.ts'

const noticeFollower = 'notice.runs'

interface Bench {
  size: Sizes
  owner: pg.Pool
  ownerUrl: string
  /** Of a server in this process that does nothing by itself. */
  house: House
  folder: string
  leftovers: Leftovers
  say: (line: string) => void
}

export async function nationalBench(bench: Bench): Promise<Findings> {
  const { size, owner, house, say } = bench
  say(`${size.regencies} regencies with ${size.opds} OPDs each …`)
  const acting = await makeNation(house, owner, size)
  await openWork(owner, size.open)
  await countFromTheBeginning(owner)
  const timed: Timed[] = []
  const merged: Merged[] = []
  let columnBytes = 0
  for (const [history, tasks] of [
    ['a tenth', size.tasks / 10],
    ['all', size.tasks * 0.9],
  ] as const) {
    merged.push(await growHistory(bench, history, tasks))
    const asked = await askQuestions(bench, history)
    timed.push(...asked.timed)
    columnBytes = asked.bytesPerTask
  }
  say('storage …')
  const storage = await storagePerStep(owner)
  const disk = await owner.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes')
  const lived = await measureLife(bench, acting, merged)
  return {
    tasks: size.tasks,
    timed,
    storage,
    merged,
    columnBytes,
    bytesOnDisk: Number(disk.rows[0]!.bytes),
    ...lived,
  }
}

/** More of the year, merged into the cells, and tidied as a database is in its quiet hours. */
async function growHistory({ owner, house, say }: Bench, history: string, tasks: number): Promise<Merged> {
  say(`${Math.round(tasks).toLocaleString('en')} completed tasks more …`)
  const until = new Date()
  await fillYear(owner, tasks, { from: wholeMonths(until).begins, until }, say)
  await skipHistory(owner, noticeFollower)
  const merged = await mergeSpeed(house, owner, `merging, up to ${history} of the history`)
  say(`  merged at ${Math.round(merged.completions / merged.seconds).toLocaleString('en')}/s; vacuum …`)
  await owner.query('vacuum analyze')
  await owner.query('checkpoint')
  return merged
}

async function askQuestions(
  { size, owner, ownerUrl, house, folder, leftovers, say }: Bench,
  history: string,
) {
  say('a copy for the column store …')
  const columns = await ColumnStore.copy(
    owner,
    join(folder, `columns-${history.replace(' ', '-')}`),
    cpus().length,
  )
  leftovers.later(() => Promise.resolve(columns.close()))
  const { rows } = await owner.query<{ tasks: string }>(
    `select count(*) as tasks from task where status = 'completed'`,
  )
  const served = await Served.start(ownerUrl, join(folder, 'files'))
  leftovers.later(() => served.stop())
  const caller = new Caller(served.url, 1)
  const places = await placesToAsk(house, owner, size.places)
  const timed = await contest(questionsOfRegency, {
    answering: { caller, pool: owner, columns },
    places,
    days: wholeMonths(new Date()).days,
    history,
    seconds: size.seconds,
    say,
  })
  caller.close()
  await served.stop()
  columns.close()
  return { timed, bytesPerTask: columns.bytes / Number(rows[0]!.tasks) }
}

/** What it is to work in such a house: the server carries out, follows and is asked at once. */
async function measureLife(bench: Bench, acting: ActingRegency[], merged: Merged[]) {
  const { size, owner, ownerUrl, house, folder, leftovers, say } = bench
  const served = await Served.start(ownerUrl, join(folder, 'files'))
  leftovers.later(() => served.stop())
  const caller = new Caller(served.url, size.callers + 2)
  const { rows } = await owner.query<{ outcome: string }>(
    `select s.outcome_key as outcome from bench.step s join bench.pattern p on p.n = s.pattern
     where p.sop_key = 'input-data-palapa' and not p.is_returned and s.n = 1`,
  )
  const through = throughTheServer(caller, rows[0]!.outcome)
  await owner.query(completingBeside)
  say('what a completion costs …')
  const { callers, rounds, seconds, pace, paceSeconds } = size
  const costs = await completionCost(
    {
      owner,
      acting,
      server: served,
      completing: through,
      cluster: join(folder, 'data', 'postgres'),
      rounds,
      seconds,
      callers,
      say,
    },
    { notices: [noticeFollower], tallies: [tallyFollower] },
  )
  say('rebuilding …')
  merged.push(await rebuildSpeed(house, owner))
  say(`freshness at ${pace.toLocaleString('en')} completions a second …`)
  const lookers = lookersAt(caller, owner, acting)
  const load = { perSecond: pace, seconds: paceSeconds, callers }
  const fresh = []
  for (const [way, completing] of [
    ['through the server', through],
    ['by another process', besideTheServer(owner)],
  ] as const) {
    const waiting = await stock(owner, acting, pace * paceSeconds)
    await caughtUp(owner, [tallyFollower])
    fresh.push(...(await freshness(way, waiting, load, completing, lookers)))
  }
  caller.close()
  await served.stop()
  return { costs, fresh }
}
