import { join } from 'node:path'
import { migrate, settingsFromEnvironment, startServer } from '@satualur/api'
import type { RunningPostgres } from '@satualur/postgres'
import { createDatabase } from '@satualur/postgres'
import pg from 'pg'
import type { Bench } from './bench.ts'

/** Of one statement: a piece of the year, a vacuum, or a scan of everything. */
const statementMinutes = 30

type Stand = Pick<Bench, 'size' | 'folder' | 'leftovers' | 'say'>

/** A database of its own with a house over it, empty. */
export async function openBench(postgres: RunningPostgres, name: string, stand: Stand): Promise<Bench> {
  const { size, folder, leftovers } = stand
  await createDatabase(postgres.superuserUrl, name)
  const ownerUrl = postgres.url(name)
  await migrate(ownerUrl)
  const owner = new pg.Pool({
    connectionString: ownerUrl,
    max: size.callers,
    statement_timeout: statementMinutes * 60_000,
    // Whoever writes SQL by hand for a whole country gives it room.
    options: '-c work_mem=256MB',
  })
  // When the bench breaks off, the server ends under its idle connections; the first error is the one to tell.
  owner.on('error', () => undefined)
  leftovers.later(() => owner.end())
  const maker = await startServer({
    ...settingsFromEnvironment(process.env),
    ownerUrl,
    port: 0,
    filesFolder: join(folder, 'files'),
    jobs: 'by-hand',
  })
  leftovers.later(() => maker.close())
  return { ...stand, owner, ownerUrl, house: maker.house }
}
