import type { AddressInfo, Server, Socket } from 'node:net'
import { connect, createServer } from 'node:net'

/** How often a slow line carries something, in milliseconds. */
const beat = 20

/** The line between a browser and the house: it can be slow, and it can break in the middle of anything. */
export class TheLine {
  readonly url: string
  readonly #server: Server
  readonly #sockets: Set<Socket>
  readonly #state: { isBroken: boolean; bytesPerSecond: number }

  private constructor(
    server: Server,
    sockets: Set<Socket>,
    state: { isBroken: boolean; bytesPerSecond: number },
  ) {
    this.#server = server
    this.#sockets = sockets
    this.#state = state
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  static async to(house: string): Promise<TheLine> {
    const sockets = new Set<Socket>()
    const state = { isBroken: false, bytesPerSecond: Infinity }
    const server = createServer((near) => {
      if (state.isBroken) return near.destroy()
      const far = connect(Number(new URL(house).port), '127.0.0.1')
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(one)
        one.on('error', () => undefined)
        one.on('close', () => {
          sockets.delete(one)
          other.destroy()
        })
      }
      far.pipe(near)
      near.on('data', (bytes: Buffer) => {
        far.write(bytes)
        const pause = (bytes.length / state.bytesPerSecond) * 1000
        if (pause < beat) return
        near.pause()
        setTimeout(() => near.resume(), pause)
      })
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    return new TheLine(server, sockets, state)
  }

  /** So many bytes go up in a second. */
  slowsTo(bytesPerSecond: number): void {
    this.#state.bytesPerSecond = bytesPerSecond
  }

  /** Everything under way is lost, and nothing gets through any more. */
  breaks(): void {
    this.#state.isBroken = true
    for (const socket of this.#sockets) socket.destroy()
  }

  isMended(): void {
    this.#state.isBroken = false
    this.#state.bytesPerSecond = Infinity
  }

  close(): void {
    this.#server.close()
    this.breaks()
  }
}
