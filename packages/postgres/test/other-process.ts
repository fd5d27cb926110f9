import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface OtherProcess {
  superuserUrl: string
  isAdopted: boolean
  /** As `kill -9`: it has no chance to stop its server. */
  kill(): Promise<void>
}

/** Starts a SatuAlur on this folder in another process, and waits until it holds its server. */
export async function startElsewhere(folder: string, isDurable = false): Promise<OtherProcess> {
  const program = fileURLToPath(new URL('./keep-running.ts', import.meta.url))
  const child = spawn(process.execPath, [program, folder, ...(isDurable ? ['durable'] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const line = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => null)])
  if (!line) throw new Error('The other process ended before its server answered')
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { ...(JSON.parse(line[0] as string) as { superuserUrl: string; isAdopted: boolean }), kill }
}
