import type { Send } from '../src/transport.ts'

export class Killed extends Error {}

/**
 * A process that dies at a random point: while a request is under way, which the portal then handles or has handled, or
 * between two steps. What it was doing never hears of anything again.
 */
export function mortal(send: Send, isDue: () => boolean) {
  let die!: (killed: Killed) => void
  const death = new Promise<never>((_, reject) => (die = reject))
  death.catch(() => {})
  let isDead = false
  const kill = () => {
    isDead = true
    die(new Killed())
  }
  const sendWhileAlive: Send = (request) => {
    if (isDead) return new Promise(() => {})
    const answer = send(request)
    if (!isDue()) return answer
    kill()
    answer.catch(() => {})
    return new Promise(() => {})
  }
  return {
    send: sendWhileAlive,
    watch: () => {
      if (!isDue()) return
      kill()
      throw new Killed()
    },
    life: <Done>(work: Promise<Done>): Promise<Done> => {
      work.catch(() => {})
      return Promise.race([work, death])
    },
  }
}
