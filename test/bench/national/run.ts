import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@satualur/postgres'
import { Leftovers } from './leftovers.ts'
import { nationalBench } from './national-bench.ts'
import { openBench } from './open-bench.ts'
import { nothingFound, report } from './report.ts'
import { refuseWhereFull, sizes } from './sizes.ts'

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
  const open = (name: string) => openBench(postgres, name, { size, folder, leftovers, say })
  try {
    await nationalBench(size, open, found)
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
