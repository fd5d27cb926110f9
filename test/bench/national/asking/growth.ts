import { join } from 'node:path'
import { Caller } from '../../caller.ts'
import { median } from '../../measure.ts'
import type { Bench } from '../bench.ts'
import { Served } from '../living/served.ts'
import { wholeMonths } from './days.ts'
import type { Place } from './place.ts'
import { placesToAsk, watcherToAsk } from './place.ts'
import type { Question } from './question.ts'
import { questionsOfRegency } from './questions-of-a-regency.ts'
import { questionsOfNation } from './questions-of-the-nation.ts'

/** How long one question takes in two nations, in milliseconds, and how much longer in the old one in each round. */
export interface Grown {
  question: string
  young: number
  old: number
  byRound: number[]
}

const warmUps = 60

/**
 * Each question through GraphQL, asked of a young nation and of one with more history in turns of a second. What the machine
 * does besides falls on both; asked one after the other, the same answers differ by more than they grow.
 */
export async function howAnswersGrow(young: Bench, old: Bench): Promise<Grown[]> {
  const { size, say } = old
  const [one, other] = [await openNation(young), await openNation(old)]
  const found: Grown[] = []
  for (const question of [...questionsOfRegency, ...questionsOfNation]) {
    const asks = [one, other].map((nation) => nation.asking(question))
    for (const ask of asks) for (let n = 0; n < warmUps; n++) await ask()
    const medians: [number[], number[]] = [[], []]
    for (let round = 0; round < size.growthSeconds; round++)
      for (const side of round % 2 === 0 ? [0, 1] : [1, 0]) medians[side]!.push(await inASecond(asks[side]!))
    const [quick, slow] = medians
    const byRound = slow.map((ms, round) => ms / quick[round]!)
    found.push({ question: question.name, young: median(quick), old: median(slow), byRound })
    say(`  ${question.name}, ms: ${median(quick).toFixed(2)} and ${median(slow).toFixed(2)}`)
  }
  await one.close()
  await other.close()
  return found
}

interface Nation {
  /** Asks about its places one after the other. */
  asking: (question: Question) => () => Promise<unknown>
  close: () => Promise<void>
}

async function openNation({ size, owner, ownerUrl, house, folder, leftovers }: Bench): Promise<Nation> {
  const served = await Served.start(ownerUrl, join(folder, 'files'))
  leftovers.later(() => served.stop())
  const caller = new Caller(served.url, 1)
  const regencies = await placesToAsk(house, owner, size.places)
  const watcher = [await watcherToAsk(house, owner)]
  const now = new Date()
  const asking = (question: Question) => {
    const places: Place[] = questionsOfNation.includes(question) ? watcher : regencies
    const days = question.days?.(now) ?? wholeMonths(now).days
    let asked = 0
    return () => {
      const place = places[asked++ % places.length]!
      return caller.ask(place.cookie, question.graphql, question.variables(place, days))
    }
  }
  const close = () => {
    caller.close()
    return served.stop()
  }
  return { asking, close }
}

/** Milliseconds of half the answers. */
async function inASecond(ask: () => Promise<unknown>): Promise<number> {
  const until = performance.now() + 1000
  const took: number[] = []
  do {
    const at = performance.now()
    await ask()
    took.push(performance.now() - at)
  } while (performance.now() < until)
  return median(took)
}
