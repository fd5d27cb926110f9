import type pg from 'pg'
import { postgresCpu } from '../../cpu.ts'
import { median } from '../../measure.ts'
import type { ActingRegency } from '../../world.ts'
import type { Completing } from './completions.ts'
import { completeAtPace } from './completions.ts'
import { caughtUp, noticeFollower, silence, tallyFollower } from './followers.ts'
import type { Served } from './served.ts'
import type { Waiting } from './stock.ts'
import { stock } from './stock.ts'

export interface Cost {
  with: string
  perSecond: number
  /** Milliseconds of the processor for a completion and all that follows from it, in PostgreSQL and in our server. */
  databaseCpu: number
  nodeCpu: number
}

interface Bench {
  owner: pg.Pool
  acting: readonly ActingRegency[]
  served: Served
  completing: Completing
  /** PostgreSQL's own folder. */
  cluster: string
  stretches: { rounds: number; seconds: number; callers: number }
  /** Somebody looks at the figures of all regencies. */
  look: () => Promise<unknown>
  say: (line: string) => void
}

interface Variant {
  name: string
  silent: readonly string[]
  isWithoutEvents: boolean
  isSeen?: boolean
}

/**
 * What a completion costs with everything that follows from it, and with less and less of it, in turn. The time is that of
 * the completions alone; the processor's is counted until the followers have caught up with them. Whoever looks is
 * remembered for a while, so that comes last.
 */
export async function completionCost(bench: Bench): Promise<Cost[]> {
  const { owner, stretches, say } = bench
  await owner.query(swallowing)
  const waiting = await stock(owner, bench.acting, atMostPerSecond * warmSeconds)
  const warming = { perSecond, seconds: warmSeconds, callers: stretches.callers }
  await completeAtPace(waiting, warming, bench.completing)
  const found: Cost[] = []
  for (const group of [variants.filter(({ isSeen }) => !isSeen), variants.filter(({ isSeen }) => isSeen)])
    for (let round = 1; round <= stretches.rounds; round++)
      for (const variant of inTurn(group, round)) {
        const cost = await stretch(bench, variant, waiting)
        found.push(cost)
        say(`  ${variant.name}, round ${round}: ${Math.round(cost.perSecond).toLocaleString('en')}/s`)
      }
  return variants.map(({ name }) => {
    const of = (value: (cost: Cost) => number) =>
      median(found.filter((cost) => cost.with === name).map(value))
    return {
      with: name,
      perSecond: of(({ perSecond }) => perSecond),
      databaseCpu: of(({ databaseCpu }) => databaseCpu),
      nodeCpu: of(({ nodeCpu }) => nodeCpu),
    }
  })
}

/** Each round begins with another one: what a stretch leaves behind falls on all of them. */
const inTurn = <One>(all: readonly One[], round: number): One[] =>
  all.map((_, place) => all[(place + round) % all.length]!)

const followers = [noticeFollower, tallyFollower]
const variants: Variant[] = [
  { name: 'everything', silent: [], isWithoutEvents: false },
  { name: 'everything, while the nation looks', silent: [], isWithoutEvents: false, isSeen: true },
  { name: 'without the tally', silent: [tallyFollower], isWithoutEvents: false },
  { name: 'without tally and notices', silent: followers, isWithoutEvents: false },
  { name: 'without tally, notices and events', silent: followers, isWithoutEvents: true },
]
/** In each regency the server finds nothing prepared at first. */
const warmSeconds = 5
/** So many wait that they never run out. */
const atMostPerSecond = 3_000
/** As fast as they come. */
const perSecond = Infinity

async function stretch(
  { owner, acting, served, completing, cluster, stretches: { seconds, callers }, look }: Bench,
  { name, silent, isWithoutEvents, isSeen }: Variant,
  waiting: Waiting[],
): Promise<Cost> {
  waiting.push(...(await stock(owner, acting, Math.max(0, atMostPerSecond * seconds - waiting.length))))
  await caughtUp(owner, followers)
  const goOn = await silence(owner, silent)
  if (isWithoutEvents) await owner.query('alter table run_event enable trigger bench_swallow')
  if (isSeen) await look()
  const before = waiting.length
  const [database, node] = [await postgresCpu(cluster), await served.cpu()]
  const came = await completeAtPace(waiting, { perSecond, seconds, callers }, completing)
  const loud = followers.filter((follower) => !silent.includes(follower))
  await caughtUp(owner, loud)
  const done = before - waiting.length
  const databaseCpu = ((await postgresCpu(cluster)) - database) / done
  const nodeCpu = ((await served.cpu()) - node) / done
  if (isWithoutEvents) await owner.query('alter table run_event disable trigger bench_swallow')
  await goOn()
  return { with: name, perSecond: came, databaseCpu, nodeCpu }
}

/** As if nothing had happened: the event is computed and sent, but neither written nor followed. */
const swallowing = `
  create function bench.swallow() returns trigger language plpgsql as $$ begin return null; end $$;
  create trigger bench_swallow before insert on run_event for each row execute function bench.swallow();
  alter table run_event disable trigger bench_swallow`
