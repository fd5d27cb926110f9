import { join } from 'node:path'
import { Caller } from '../../caller.ts'
import type { ActingRegency } from '../../world.ts'
import { watcherToAsk } from '../asking/place.ts'
import type { Bench } from '../bench.ts'
import { completionCost } from './completion-cost.ts'
import { besideTheServer, completingBeside, throughTheServer } from './completions.ts'
import { caughtUp, noticeFollower, tallyFollower } from './followers.ts'
import { freshness } from './freshness.ts'
import type { Findings } from '../report.ts'
import { lookersAt } from './lookers.ts'
import { Served } from './served.ts'
import { stock } from './stock.ts'

/** What it is to work in such a house: the server carries out, follows and is asked at once. */
export async function measureLife(
  bench: Bench,
  acting: readonly ActingRegency[],
  found: Pick<Findings, 'costs' | 'fresh'>,
): Promise<void> {
  const { size, owner, ownerUrl, house, folder, leftovers, say } = bench
  const { callers, rounds, costSeconds, pace, paceSeconds, only } = size
  const served = await Served.start(ownerUrl, join(folder, 'files'))
  leftovers.later(() => served.stop())
  const caller = new Caller(served.url, callers + 3)
  const { rows } = await owner.query<{ outcome: string }>(
    `select s.outcome_key as outcome from bench.step s join bench.pattern p on p.n = s.pattern
     where p.sop_key = 'input-data-palapa' and not p.is_returned and s.n = 1`,
  )
  const lookers = lookersAt(caller, acting, await watcherToAsk(house, owner))
  const through = throughTheServer(caller, rows[0]!.outcome)
  if (only.includes('cost')) {
    say('what a completion costs …')
    const cluster = join(folder, 'data', 'postgres')
    const stretches = { rounds, seconds: costSeconds, callers }
    const [, { look }] = lookers
    found.costs = await completionCost({
      owner,
      acting,
      served,
      completing: through,
      cluster,
      stretches,
      look,
      say,
    })
  }
  if (only.includes('freshness')) {
    await owner.query(completingBeside)
    for (const [way, completing] of [
      ['through the server', through],
      ['by another process', besideTheServer(owner)],
    ] as const) {
      say(`freshness at ${pace.toLocaleString('en')} completions a second ${way} …`)
      const waiting = await stock(owner, acting, pace * paceSeconds)
      const settled = () => caughtUp(owner, [tallyFollower, noticeFollower])
      await settled()
      const load = { perSecond: pace, seconds: paceSeconds, callers }
      found.fresh.push(...(await freshness({ way, waiting, load, completing, lookers, settled })))
    }
  }
  caller.close()
  await served.stop()
}
