import { accountFor } from './account.ts'
import { waitForAnswer } from './answer.ts'
import { findBinaries } from './binaries.ts'
import { passwordLost } from './cannot-start.ts'
import { refusalOf } from './refusal-of.ts'
import { checkVersion, hasCluster, makeCluster } from './cluster.ts'
import { openDataFolder, passwordOf, type DataFolder } from './data-folder.ts'
import { keep } from './keeper.ts'
import { serverAddress } from './running-url.ts'
import { ensureServer } from './server.ts'

export type StartStep = 'makingCluster' | 'startingServer' | 'recoveringAfterCrash' | 'serverAdopted'

export interface StartOptions {
  /** The data folder: absent, empty, or one that was ours before. */
  folder: string
  /** False only for tests: faster, and a crash of the machine may lose everything. */
  isDurable?: boolean
  /** One line, in English, when the server is lost and found again. */
  log?: (line: string) => void
  onProgress?: (step: StartStep) => void
}

export interface RunningPostgres {
  /** The address of a database, as the superuser `postgres`. */
  url(database: string): string
  /** The address of the maintenance database, where databases are made and dropped. */
  superuserUrl: string
  port: number
  /** True when it was still running, left behind by a SatuAlur that was killed. */
  isAdopted: boolean
  /** Ends every session and the server; hurried, it leaves the tidying to the next start. */
  stop(options?: { isHurried?: boolean }): Promise<void>
}

/**
 * A real PostgreSQL on 127.0.0.1, in a data folder of its own. Throws `CannotStart`, with a sentence for the person at the
 * terminal, when the folder, the disk or another SatuAlur is in the way.
 */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const folder = await openDataFolder(options.folder)
  try {
    return await startIn(folder, options)
  } catch (error) {
    throw refusalOf(isWrongPassword(error) ? passwordLost(folder.passwordFile) : error, folder.path)
  }
}

async function startIn(folder: DataFolder, options: StartOptions): Promise<RunningPostgres> {
  const { isDurable = true, log = () => undefined, onProgress = () => undefined } = options
  const isNew = !(await hasCluster(folder))
  const password = await passwordOf(folder, isNew)
  const binaries = await findBinaries()
  const account = await accountFor(folder, binaries.postgres)
  if (isNew) {
    onProgress('makingCluster')
    await makeCluster(folder, binaries, account, isDurable)
  }
  await checkVersion(folder)

  const address = (port: number, database: string) => serverAddress(password, port, database)
  const launch = {
    folder,
    account,
    isDurable,
    program: binaries.postgres,
    waitForAnswer: (port: number, isAlive: () => boolean) =>
      waitForAnswer({
        url: address(port, 'postgres'),
        isAlive,
        onRecovery: () => onProgress('recoveringAfterCrash'),
      }),
  }
  onProgress('startingServer')
  const { port, isAdopted } = await ensureServer(launch)
  if (isAdopted) onProgress('serverAdopted')
  const superuserUrl = address(port, 'postgres')
  const stop = await keep({ launch, port, url: superuserUrl, log })
  return {
    url: (database) => address(port, database),
    superuserUrl,
    port,
    isAdopted,
    stop: ({ isHurried = false } = {}) => stop(isHurried),
  }
}

const isWrongPassword = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === '28P01'
