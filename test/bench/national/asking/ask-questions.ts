import { rm } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { Caller } from '../../caller.ts'
import type { Bench } from '../bench.ts'
import { Served } from '../living/served.ts'
import { ColumnStore } from './column-store.ts'
import type { Timed } from './contest.ts'
import { contest } from './contest.ts'
import { wholeMonths } from './days.ts'
import { placesToAsk, watcherToAsk } from './place.ts'
import { questionsOfRegency } from './questions-of-a-regency.ts'
import { questionsOfNation } from './questions-of-the-nation.ts'

/** All questions on all sides, and how large the column store's file is for each task. */
export async function askQuestions(
  { size, owner, ownerUrl, house, folder, leftovers, say }: Bench,
  history: string,
): Promise<{ timed: Timed[]; bytesPerTask: number }> {
  say('a copy for the column store …')
  const aside = join(folder, 'columns')
  const columns = await ColumnStore.copy(owner, aside, cpus().length)
  leftovers.later(() => columns.close())
  const { rows } = await owner.query<{ tasks: string }>(
    `select count(*) as tasks from task where status = 'completed'`,
  )
  const served = await Served.start(ownerUrl, join(folder, 'files'))
  leftovers.later(() => served.stop())
  const caller = new Caller(served.url, 1)
  const answering = { caller, pool: owner, columns }
  const days = wholeMonths(new Date()).days
  const { seconds, rounds } = size
  const common = { answering, days, history, seconds, rounds, say }
  const regencies = { ...common, isNational: false, places: await placesToAsk(house, owner, size.places) }
  const nation = { ...common, isNational: true, places: [await watcherToAsk(house, owner)] }
  const timed = [
    ...(await contest(questionsOfRegency, regencies)),
    ...(await contest(questionsOfNation, nation)),
  ]
  caller.close()
  await served.stop()
  await columns.close()
  await rm(aside, { recursive: true })
  return { timed, bytesPerTask: columns.bytes / Number(rows[0]!.tasks) }
}
