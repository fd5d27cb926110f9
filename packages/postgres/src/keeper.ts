import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { claimFolder } from './claim.ts'
import { folderInUse } from './cannot-start.ts'
import type { Launch } from './launch.ts'
import { ensureServer, stopServer } from './server.ts'

export interface Kept {
  launch: Launch
  port: number
  url: string
  log: (line: string) => void
}

const longestPauseMilliseconds = 5000

/**
 * Holds the folder, and the server in it alive: when the server is killed or runs out of disk, it is started again on the
 * same port until it stays, so that connection pools find it where it was. Resolves to the way to stop both.
 */
export async function keep(kept: Kept): Promise<(isHurried: boolean) => Promise<void>> {
  const { launch, port, url, log } = kept
  let isStopping = false
  let revival = Promise.resolve()

  async function hold() {
    const claim = await claimFolder(url)
    if ('holder' in claim) throw folderInUse(launch.folder.path, claim.holder)
    watch(claim.client)
  }

  function watch(client: Client) {
    client.once('end', () => {
      if (!isStopping) revival = revive()
    })
  }

  async function revive() {
    log('PostgreSQL has gone; starting it again')
    for (let wait = 100; !isStopping; wait = Math.min(wait * 2, longestPauseMilliseconds)) {
      try {
        await ensureServer(launch, port)
        await hold()
        return log('PostgreSQL is back')
      } catch (error) {
        log(`PostgreSQL does not start yet: ${(error as Error).message}`)
        await pause(wait)
      }
    }
  }

  await hold()
  return async (isHurried) => {
    isStopping = true
    await revival
    await stopServer(launch.folder.cluster, isHurried)
  }
}
