import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { startPostgres, type RunningPostgres, type StartOptions } from '../src/index.ts'
import { stopServer } from '../src/server.ts'

/** A folder that goes with the test, and with it whatever server still runs in it. Its name has a space, as people's do. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'satu alur '))
  onTestFinished(async () => {
    await stopServer(join(folder, 'data', 'postgres'))
    await rm(folder, { recursive: true, force: true })
  })
  return join(folder, 'data')
}

/** As in earnest, but without waiting for the disk. Stopped with the test, so that nothing revives what is being removed. */
export async function startHere(
  folder: string,
  options: Partial<StartOptions> = {},
): Promise<RunningPostgres> {
  const postgres = await startPostgres({ folder, isDurable: false, ...options })
  onTestFinished(() => postgres.stop())
  return postgres
}
