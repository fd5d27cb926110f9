import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { migrate, settingsFromEnvironment, startServer } from '@satualur/api'
import { createDatabase, startPostgres } from '@satualur/postgres'
import { Caller } from './caller.ts'
import { contests } from './contests.ts'
import { postgresCpu } from './cpu.ts'
import { adminFolder, benchEditor } from './editor/editor-bench.ts'
import { limitPool, limitFunctions } from './limit.ts'
import { measure } from './measure.ts'
import { printReport, type Round } from './report.ts'
import { makeWorld } from './world.ts'

const { values } = parseArgs({
  options: {
    tasks: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    callers: { type: 'string', default: '16' },
    only: { type: 'string', default: '' },
  },
})
const [tasks, seconds, rounds, callers] = [values.tasks, values.seconds, values.rounds, values.callers].map(
  Number,
) as [number, number, number, number]
const say = (line: string) => console.log(line)

const folder = await mkdtemp(join(tmpdir(), 'satualur-bench-'))
const postgres = await startPostgres({ folder: join(folder, 'data') })
try {
  await createDatabase(postgres.superuserUrl, 'bench')
  const ownerUrl = postgres.url('bench')
  await migrate(ownerUrl)
  const owner = limitPool(ownerUrl, 2)
  const settings = {
    ...settingsFromEnvironment(process.env),
    ownerUrl,
    port: 0,
    filesFolder: join(folder, 'files'),
  }
  const maker = await startServer(settings)
  const acting = await makeWorld(maker.house, owner, tasks, say)
  await maker.close()
  await owner.query(limitFunctions)

  const server = fork(join(import.meta.dirname, 'server.ts'), {
    execArgv: [...process.execArgv, '--max-semi-space-size=64'],
    env: {
      ...process.env,
      BENCH_DATABASE: ownerUrl,
      BENCH_FILES: join(folder, 'files'),
      ...(adminFolder && { BENCH_ADMIN: adminFolder }),
      NODE_ENV: 'production',
    },
  })
  const [{ url }] = (await once(server, 'message')) as [{ url: string }]
  const serverCpu = async (): Promise<number> => {
    server.send('cpu')
    const [{ cpu }] = (await once(server, 'message')) as [{ cpu: NodeJS.CpuUsage }]
    return (cpu.user + cpu.system) / 1000
  }
  const caller = new Caller(url, callers)
  const pool = limitPool(ownerUrl, callers)
  const cluster = join(folder, 'data', 'postgres')
  const found: Round[] = []
  for (const contest of contests(caller, pool, acting).filter(({ name }) => name.includes(values.only))) {
    for (let round = 1; round <= rounds; round++) {
      await contest.prepare?.()
      for (const side of ['limit', 'ours'] as const) {
        if (round === 1 && !contest.prepare) await measure(callers, 1, contest[side])
        const [before, nodeBefore] = [await postgresCpu(cluster), await serverCpu()]
        const measured = await measure(callers, seconds, contest[side])
        const databaseCpu = ((await postgresCpu(cluster)) - before) / measured.calls
        const nodeCpu = side === 'ours' ? ((await serverCpu()) - nodeBefore) / measured.calls : 0
        found.push({ contest, side, ...measured, databaseCpu, nodeCpu })
        say(`  ${contest.name}, round ${round}, ${side}: ${measured.perSecond.toFixed(0)}/s`)
      }
    }
  }
  printReport(found, { tasks, callers, cores: cpus().length })
  if ('editor'.includes(values.only)) await benchEditor(url, acting[0]!.admin.cookie, caller)
  server.send('stop')
  caller.close()
  await Promise.all([pool.end(), owner.end(), once(server, 'exit')])
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}
