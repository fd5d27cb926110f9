import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { diskFull, otherPostgresVersion, serverFailed } from './cannot-start.ts'
import type { DataFolder } from './data-folder.ts'

/** The major version whose files our binaries read. */
const postgresVersion = '18'

export const hasCluster = async (folder: DataFolder): Promise<boolean> => (await versionOf(folder)) !== null

export async function checkVersion(folder: DataFolder) {
  const version = await versionOf(folder)
  if (version !== postgresVersion) throw otherPostgresVersion(folder.path, version ?? '?', postgresVersion)
}

const versionOf = (folder: DataFolder) =>
  readFile(join(folder.cluster, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => null,
  )

/** Makes the cluster beside its place and moves it there when it is whole, so that a kill in between leaves nothing half made. */
export async function makeCluster(
  folder: DataFolder,
  binaries: Binaries,
  account: Account,
  isDurable: boolean,
) {
  const unfinished = `${folder.cluster}.new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  if (account.owner) {
    // initdb reads the password itself, as the server's user.
    for (const path of [unfinished, folder.passwordFile])
      await chown(path, account.owner.uid, account.owner.gid)
  }
  await initdb(folder, unfinished, binaries, account, isDurable)
  await rename(unfinished, folder.cluster)
}

async function initdb(
  folder: DataFolder,
  place: string,
  binaries: Binaries,
  account: Account,
  isDurable: boolean,
) {
  const [program, flags, owner] = account.command(binaries.initdb, [
    `--pgdata=${place}`,
    '--username=postgres',
    `--pwfile=${folder.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Sorting by code point, the same on every machine and in every version; case folding knows Unicode.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(isDurable ? [] : ['--no-sync']),
  ])
  const child = spawn(program, flags, {
    ...owner,
    env: plainEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code === 0) return
  if (complaints.includes('No space left on device')) throw diskFull(folder.path)
  throw serverFailed(folder.path, lastLine(complaints))
}

/** The server answers in one language and looks at no setting of the terminal it happens to be started from. */
export const plainEnvironment = () => ({ PATH: process.env['PATH'], LC_ALL: 'C' })

export const lastLine = (text: string) => text.trim().split('\n').at(-1)?.trim() || '-'
