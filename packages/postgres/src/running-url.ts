import { readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { runningPostmaster } from './postmaster.ts'

/** The address of a database on the server that runs in this data folder now; null when none does. */
export async function runningUrl(dataFolder: string, database: string): Promise<string | null> {
  const path = await realpath(dataFolder).catch(() => null)
  const postmaster = path && runningPostmaster(join(path, 'postgres'))
  if (!postmaster) return null
  const password = (await readFile(join(path, 'postgres-password'), 'utf8')).trim()
  return serverAddress(password, postmaster.port, database)
}

/** The superuser's address of a database. */
export const serverAddress = (password: string, port: number, database: string) =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`
