import { createServer } from 'node:net'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Refused } from '../terminal/say.ts'

const patienceMilliseconds = 4000
const tryEveryMilliseconds = 250

/**
 * Asked before the long work of a start, so that nobody waits for a refusal. A SatuAlur that is just ending gets a moment
 * to give the port back.
 */
export async function checkPort(host: string, port: number): Promise<void> {
  for (let waited = 0; ; waited += tryEveryMilliseconds) {
    const trouble = await tryToListen(host, port)
    if (trouble === null) return
    if (trouble !== 'EADDRINUSE') throw notAllowed(host, port, trouble)
    if (waited >= patienceMilliseconds) throw taken(port)
    await pause(tryEveryMilliseconds)
  }
}

async function tryToListen(host: string, port: number): Promise<string | null> {
  const server = createServer().listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  }
  server.close()
  await once(server, 'close')
  return null
}

const taken = (port: number) =>
  new Refused(
    `Porta ${port} sudah dipakai program lain, mungkin SatuAlur yang masih berjalan; pilih porta lain: npm start -- --port ${nextTo(port)}`,
    `Port ${port} is taken by another program, perhaps a SatuAlur that is still running; choose another: npm start -- --port ${nextTo(port)}`,
  )

const notAllowed = (host: string, port: number, code: string) =>
  new Refused(
    `Porta ${port} di ${host} tidak boleh dipakai (${code}); pilih porta lain dengan --port.`,
    `Port ${port} on ${host} may not be used (${code}); choose another with --port.`,
  )

const nextTo = (port: number) => (port < 65_535 ? port + 1 : 4001)
