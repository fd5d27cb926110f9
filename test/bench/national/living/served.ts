import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** The server in a process of its own, with all that it does without being asked. */
export class Served {
  readonly url: string
  readonly #server: ChildProcess

  private constructor(server: ChildProcess, url: string) {
    this.#server = server
    this.url = url
  }

  static async start(ownerUrl: string, filesFolder: string): Promise<Served> {
    const server = fork(join(import.meta.dirname, '..', '..', 'server.ts'), {
      execArgv: [...process.execArgv, '--max-semi-space-size=64'],
      env: { ...process.env, BENCH_DATABASE: ownerUrl, BENCH_FILES: filesFolder, NODE_ENV: 'production' },
    })
    const [{ url }] = (await once(server, 'message', { signal: AbortSignal.timeout(120_000) })) as [
      { url: string },
    ]
    return new Served(server, url)
  }

  /** CPU milliseconds that it has used. */
  async cpu(): Promise<number> {
    this.#server.send('cpu')
    const [{ cpu }] = (await once(this.#server, 'message')) as [{ cpu: NodeJS.CpuUsage }]
    return (cpu.user + cpu.system) / 1000
  }

  async stop(): Promise<void> {
    if (!this.#server.connected) return
    const ended = once(this.#server, 'exit')
    this.#server.send('stop')
    const late = setTimeout(() => this.#server.kill('SIGKILL'), 20_000)
    await ended
    clearTimeout(late)
  }
}
