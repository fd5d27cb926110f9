import { readdir, readFile } from 'node:fs/promises'

const millisecondsPerTick = 10

/** CPU milliseconds of a PostgreSQL server and all its backends, those that have ended included (Linux). */
export async function postgresCpu(dataFolder: string): Promise<number> {
  const postmaster = (await readFile(`${dataFolder}/postmaster.pid`, 'utf8')).split('\n')[0]!
  let ticks = 0
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (!fields || (pid !== postmaster && fields[1] !== postmaster)) continue
    const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number)
    ticks += user! + system! + (pid === postmaster ? endedUser! + endedSystem! : 0)
  }
  return ticks * millisecondsPerTick
}
