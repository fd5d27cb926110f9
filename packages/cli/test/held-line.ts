import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/**
 * The way of a server to its PostgreSQL, on which an answer can be kept back: what was written has then been committed,
 * and whoever wrote it does not know.
 */
export class HeldLine {
  readonly url: string
  readonly #sockets = new Set<Socket>()
  #held: { words: string; answered: () => void } | null = null

  private constructor(server: Server, databaseUrl: URL) {
    server.on('connection', (near) =>
      this.#join(near, connect(Number(databaseUrl.port), databaseUrl.hostname)),
    )
    const { port } = server.address() as AddressInfo
    this.url = Object.assign(new URL(databaseUrl), { port }).href
    onTestFinished(async () => {
      for (const socket of this.#sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    })
  }

  static async to(databaseUrl: string): Promise<HeldLine> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new HeldLine(server, new URL(databaseUrl))
  }

  /** The next statement that carries these words is passed on; resolves when its answer has come and is kept back. */
  holdAnswerTo(words: string): Promise<void> {
    return new Promise((answered) => (this.#held = { words, answered }))
  }

  #join(near: Socket, far: Socket): void {
    let answered: (() => void) | null = null
    near.on('data', (part) => {
      if (this.#held && part.includes(this.#held.words)) {
        answered = this.#held.answered
        this.#held = null
      }
      far.write(part)
    })
    far.on('data', (part) => (answered ? answered() : near.write(part)))
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket)
      // Whoever is killed leaves connections that break.
      socket.on('error', () => undefined).on('close', () => other.destroy() && this.#sockets.delete(socket))
    }
  }
}
