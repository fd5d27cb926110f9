import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
/** As `npm start` runs it. */
const launcher = inPackage('launch.mjs')
/** As the launcher runs it: what a test kills is then the server itself. */
export const program = inPackage('dist/satualur.js')

export interface Ended {
  code: number | null
  output: string
}

export interface StartedHouse {
  child: ChildProcess
  output(): string
  /** Waits until it writes this; faults when it ends before. */
  writes(text: string): Promise<void>
  ended: Promise<Ended>
}

/** A data folder that goes with the test, with whatever server is still in it. Its name has a space, as people's do. */
export async function temporaryDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'satu alur '))
  onTestFinished(async () => {
    await stopPostgresIn(join(folder, 'data'))
    await rm(folder, { recursive: true, force: true })
  })
  return join(folder, 'data')
}

/** Runs a satualur command; when the test ends before it, it is asked to stop. */
export function run(script: string, words: string[], env: Record<string, string> = {}): StartedHouse {
  const child = spawn(process.execPath, [script, ...words], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'id_ID.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text))
  const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number | null, output }))
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await ended
  })
  async function writes(text: string) {
    while (!output.includes(text)) {
      const more = Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended])
      if ('code' in (await more) && !output.includes(text))
        throw new Error(`Ended without "${text}":\n${output}`)
    }
  }
  return { child, output: () => output, writes, ended }
}

/** Starts without sample data on any free port, and answers the address once it listens. */
export async function startHouse(dataFolder: string, script = launcher, env: Record<string, string> = {}) {
  const house = run(script, ['start', '--port', '0', '--empty', '--data', dataFolder], env)
  await house.writes('SatuAlur siap')
  return { ...house, url: /SatuAlur is ready: (\S+)/.exec(house.output())![1]! }
}

export async function postgresIn(dataFolder: string): Promise<number | null> {
  const text = await readFile(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => null)
  return text === null ? null : Number(text.split('\n')[0])
}

async function stopPostgresIn(dataFolder: string) {
  const pid = await postgresIn(dataFolder)
  try {
    if (pid !== null) process.kill(pid, 'SIGQUIT')
  } catch {
    // It had been killed itself.
  }
}
