import type { Contest } from './contests.ts'
import type { Measured } from './measure.ts'
import { median } from './measure.ts'

export interface Round extends Measured {
  contest: Contest
  side: 'limit' | 'ours'
  /** CPU milliseconds of a call, in PostgreSQL and in our server. */
  databaseCpu: number
  nodeCpu: number
}

interface Bench {
  tasks: number
  callers: number
  cores: number
}

/** Medians of the interleaved rounds. Only the ratios mean something from one machine to the next. */
export function printReport(rounds: Round[], { tasks, callers, cores }: Bench): void {
  console.log(
    `\n${tasks.toLocaleString('en')} tasks of history, ${callers} callers, ${cores} cores, durable commits, everything on\n`,
  )
  const rows = [...new Set(rounds.map(({ contest }) => contest))].map((contest) => {
    const of = (side: Round['side'], value: (round: Round) => number) =>
      median(rounds.filter((round) => round.contest === contest && round.side === side).map(value))
    const [limit, ours] = [of('limit', (round) => round.perSecond), of('ours', (round) => round.perSecond)]
    const share = ours / limit
    return {
      operation: contest.name,
      'limit/s': Math.round(limit),
      'ours/s': Math.round(ours),
      'of limit': `${(share * 100).toFixed(0)} %`,
      floor:
        contest.floor === null
          ? ''
          : `${contest.floor * 100} % ${share >= contest.floor ? 'held' : 'MISSED'}`,
      'p50 ms': of('ours', (round) => round.p50).toFixed(1),
      'p99 ms': of('ours', (round) => round.p99).toFixed(1),
      'CPU ms, limit': of('limit', (round) => round.databaseCpu).toFixed(2),
      'CPU ms, ours': `${of('ours', (round) => round.databaseCpu).toFixed(2)} + ${of('ours', (round) => round.nodeCpu).toFixed(2)}`,
    }
  })
  console.table(rows)
}
