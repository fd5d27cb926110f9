import { setTimeout as pause } from 'node:timers/promises'
import type { Completing } from './completions.ts'
import { completeAtPace } from './completions.ts'
import type { Waiting } from './stock.ts'

export interface Freshness {
  /** How the completions came, and who was looking. */
  way: string
  looker: string
  perSecond: number
  /** By how many milliseconds the oldest completion was older that an answer did not count yet; 0 where none was missing. */
  p50: number
  p99: number
  most: number
}

/** Somebody who looks at the figures; answers how many closed tasks they were told of, and of which regencies. */
export interface Looker {
  name: string
  look: () => Promise<{ closed: number; of: string }>
}

interface Load {
  perSecond: number
  seconds: number
  callers: number
}

/**
 * While tasks are completed at a pace, the figures are asked again and again. An answer is as old as the oldest completion
 * that had been answered before the question was asked, and is missing in it.
 */
export async function freshness(
  way: string,
  waiting: Waiting[],
  load: Load,
  completing: Completing,
  lookers: readonly Looker[],
): Promise<Freshness[]> {
  const acknowledged = new Map<string, number[]>()
  const at = (of: string) => acknowledged.get(of) ?? acknowledged.set(of, []).get(of)!
  const begins = new Map<string, number>()
  for (const looker of lookers) {
    const seen = new Set<string>()
    for (let look = await looker.look(); !seen.has(look.of); look = await looker.look()) {
      seen.add(look.of)
      begins.set(`${looker.name} ${look.of}`, look.closed)
    }
  }
  let isOver = false
  const ages = new Map(lookers.map(({ name }): [string, number[]] => [name, []]))
  const watching = lookers.map(async (looker) => {
    while (!isOver) {
      const asked = performance.now()
      const { closed, of } = await looker.look()
      const known = at(of)
      const missing = known[closed - begins.get(`${looker.name} ${of}`)!]
      ages.get(looker.name)!.push(missing !== undefined && missing < asked ? asked - missing : 0)
      await pause(50)
    }
  })
  const completed = (regency: string, when: number) => {
    at(regency).push(when)
    at('all').push(when)
  }
  const perSecond = await completeAtPace(waiting, load, completing, completed)
  isOver = true
  await Promise.all(watching)
  return lookers.map(({ name }) => {
    const sorted = ages.get(name)!.sort((one, other) => one - other)
    const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!
    return { way, looker: name, perSecond, p50: share(0.5), p99: share(0.99), most: share(1) }
  })
}
