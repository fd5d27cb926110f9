import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, settingsFromEnvironment, startServer } from '@satualur/api'
import { createDatabase, startPostgres } from '@satualur/postgres'
import pg from 'pg'
import { Leftovers } from './leftovers.ts'
import { nationalBench } from './national-bench.ts'
import { nothingFound, report } from './report.ts'
import { refuseWhereFull, sizes } from './sizes.ts'

/** Of one statement: a piece of the year, a vacuum, or a scan of everything. */
const statementMinutes = 30

const size = sizes()
const begunAt = performance.now()
const say = (line: string) => {
  const seconds = Math.round((performance.now() - begunAt) / 1000)
  console.log(
    `${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, '0')}  ${line}`,
  )
}

const found = nothingFound(size.tasks)
const leftovers = new Leftovers()
const late = setTimeout(() => {
  say(`not done after ${size.minutes} minutes`)
  void leftovers.clear().then(() => process.exit(1))
}, size.minutes * 60_000)

try {
  const place = size.folder || tmpdir()
  await refuseWhereFull(place, size)
  const folder = await mkdtemp(join(place, 'satualur-national-'))
  leftovers.later(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  const postgres = await startPostgres({ folder: join(folder, 'data') })
  leftovers.later(() => postgres.stop({ isHurried: true }))
  await createDatabase(postgres.superuserUrl, 'bench')
  const ownerUrl = postgres.url('bench')
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
  const filesFolder = join(folder, 'files')
  const settings = {
    ...settingsFromEnvironment(process.env),
    ownerUrl,
    port: 0,
    filesFolder,
    jobs: 'by-hand' as const,
  }
  const maker = await startServer(settings)
  leftovers.later(() => maker.close())
  try {
    await nationalBench({ size, owner, ownerUrl, house: maker.house, folder, leftovers, say }, found)
  } finally {
    console.log(`\n${report(found, size, cpus().length)}\n`)
  }
} catch (fault) {
  console.error(fault)
  process.exitCode = 1
} finally {
  clearTimeout(late)
  await leftovers.clear()
}
