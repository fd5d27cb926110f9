import { setTimeout as pause } from 'node:timers/promises'
import type { Completing } from './completions.ts'
import { completeAtPace } from './completions.ts'
import type { Waiting } from './stock.ts'

export interface Freshness {
  /** How the completions came, and who was looking. */
  way: string
  looker: string
  perSecond: number
  looks: number
  /** By how many milliseconds the oldest completion was older that an answer did not count yet; 0 where none was missing. */
  p50: number
  p99: number
  most: number
}

/** How many closed tasks somebody is told of, in each regency that they look at. */
type Told = ReadonlyMap<string, number>

export interface Looker {
  name: string
  look: () => Promise<Told>
}

interface Stretch {
  way: string
  waiting: Waiting[]
  load: { perSecond: number; seconds: number; callers: number }
  completing: Completing
  lookers: readonly Looker[]
  /** Resolves when everything that has been written is followed. */
  settled: () => Promise<void>
}

/**
 * While tasks are completed at a pace, the figures are asked again and again. An answer is as old as the oldest completion
 * of any regency that had been acknowledged before the question was asked, and is missing in it. In the end none may be missing.
 */
export async function freshness(stretch: Stretch): Promise<Freshness[]> {
  const { way, waiting, load, completing, lookers, settled } = stretch
  const acknowledged = new Acknowledged()
  const before = new Map<Looker, Told>()
  for (const looker of lookers) before.set(looker, await roundOf(looker))
  const ages = new Map<Looker, number[]>()
  let isOver = false
  const watching = lookers.map(async (looker) => {
    const seen: number[] = []
    while (!isOver) {
      const asked = performance.now()
      const told = news(await looker.look(), before.get(looker)!)
      seen.push(Math.max(...told.map(([of, came]) => acknowledged.age(of, came, asked))))
      await pause(50)
    }
    ages.set(looker, seen)
  })
  const perSecond = await completeAtPace(waiting, load, completing, (regency, at) =>
    acknowledged.add(regency, at),
  )
  isOver = true
  await Promise.all(watching)
  await settled()
  for (const looker of lookers)
    for (const [of, came] of news(await roundOf(looker), before.get(looker)!)) {
      const done = acknowledged.count(of)
      if (came !== done) throw new Error(`${looker.name} is told ${came} completions, and ${done} were done`)
    }
  return lookers.map((looker) => {
    const sorted = ages.get(looker)!.sort((one, other) => one - other)
    const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!
    return {
      way,
      looker: looker.name,
      perSecond,
      looks: sorted.length,
      p50: share(0.5),
      p99: share(0.99),
      most: share(1),
    }
  })
}

/** What a looker is told once of each regency that they look at, at all of them or in turn. */
async function roundOf({ look }: Looker): Promise<Told> {
  const seen = new Map<string, number>()
  for (;;) {
    const told = await look()
    if ([...told.keys()].every((of) => seen.has(of))) return seen
    for (const [of, closed] of told) seen.set(of, closed)
  }
}

const news = (told: Told, before: Told): [of: string, came: number][] =>
  [...told].map(([of, closed]) => [of, closed - before.get(of)!])

/** When completions were acknowledged, in each regency. */
class Acknowledged {
  readonly #at = new Map<string, number[]>()

  add(regency: string, at: number): void {
    if (!this.#at.has(regency)) this.#at.set(regency, [])
    this.#at.get(regency)!.push(at)
  }

  count = (of: string): number => this.#at.get(of)?.length ?? 0

  /** How long before the question the first one came that is not among those that were told. */
  age(of: string, told: number, asked: number): number {
    const missing = this.#at.get(of)?.[told]
    return missing !== undefined && missing < asked ? asked - missing : 0
  }
}
