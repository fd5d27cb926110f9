import type { House } from '@satualur/api'
import { vi } from 'vitest'
import { tokenOfSecret } from '../../src/people/session.ts'
import type { Reader } from '../reader.ts'

type Door = House['door']

/** Somebody's request. At the door they are known by their session when they read, and by name when they write. */
export interface Side<Answer> {
  reader: Reader
  person: string
  send: (reader: Reader) => Promise<Answer>
}

/** Every order in which two requests of two visits each, a reading and a writing one, can come to the database. */
export const everyOrder: number[][] = [
  [0, 0, 1, 1],
  [0, 1, 0, 1],
  [0, 1, 1, 0],
  [1, 0, 0, 1],
  [1, 0, 1, 0],
  [1, 1, 0, 0],
]

/**
 * Sends two requests at once and lets their visits to the database happen in one order, each after the one before it has
 * ended. Visits beyond that order, when a request that came too late is decided anew, are not held up; turns that a
 * request does not take, since it was refused, fall away.
 */
export async function inTurns<Answer>(
  door: Door,
  sides: readonly [Side<Answer>, Side<Answer>],
  order: readonly number[],
): Promise<{ answers: Answer[]; /** Which side each visit was of. */ visits: number[] }> {
  const turns = new Turns(order)
  const tokens = sides.map(({ reader }) => tokenOfSecret(reader.headers['cookie']!.replace('sid=', '')))
  const spies = (['ask', 'withinTelling', 'withinTogether'] as const).map((name) => {
    const visit = door[name].bind(door) as (...args: unknown[]) => Promise<unknown>
    return vi.spyOn(door, name).mockImplementation((async (...args: unknown[]) => {
      const [who] = args as [Buffer | { personId: string }]
      const side = Buffer.isBuffer(who)
        ? tokens.findIndex((token) => token.equals(who))
        : sides.findIndex(({ person }) => person === who.personId)
      return side < 0 ? visit(...args) : turns.take(side, () => visit(...args))
    }) as never)
  })
  try {
    const answers = await Promise.all(
      sides.map(async ({ send, reader }, side) => {
        const answer = await send(reader)
        turns.leave(side)
        return answer
      }),
    )
    return { answers, visits: turns.taken }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

class Turns {
  #left: number[]
  #waiting: { side: number; go: () => void }[] = []
  #isTaken = false
  readonly taken: number[] = []

  constructor(order: readonly number[]) {
    this.#left = [...order]
  }

  async take<Told>(side: number, visit: () => Promise<Told>): Promise<Told> {
    await new Promise<void>((go) => {
      this.#waiting.push({ side, go })
      this.#next()
    })
    try {
      return await visit()
    } finally {
      this.#isTaken = false
      this.#next()
    }
  }

  /** Who has been answered takes no more turns. */
  leave(side: number): void {
    this.#left = this.#left.filter((one) => one !== side)
    this.#next()
  }

  #next(): void {
    if (this.#isTaken) return
    const [side] = this.#left
    const index = this.#waiting.findIndex((one) => side === undefined || one.side === side)
    if (index < 0) return
    this.#isTaken = true
    this.taken.push(this.#waiting[index]!.side)
    this.#left.shift()
    this.#waiting.splice(index, 1)[0]!.go()
  }
}
