import { wholeMonths } from '../asking/days.ts'
import type { Bench } from '../bench.ts'
import { noticeFollower, skipHistory } from '../living/followers.ts'
import type { Merged } from '../living/merge-speed.ts'
import { mergeSpeed } from '../living/merge-speed.ts'
import { fillYear } from './fill-year.ts'

/** More of the year, merged into the cells, and tidied as a database is in its quiet hours. */
export async function growHistory(
  { owner, house, say }: Bench,
  history: string,
  tasks: number,
): Promise<Merged> {
  say(`${Math.round(tasks).toLocaleString('en')} completed tasks more …`)
  const until = new Date()
  await fillYear(owner, tasks, { from: wholeMonths(until).begins, until }, say)
  await skipHistory(owner, noticeFollower)
  const merged = await mergeSpeed(house, owner, `merging, up to ${history} of the history`)
  say(`  merged at ${Math.round(merged.completions / merged.seconds).toLocaleString('en')}/s; tidying …`)
  await owner.query('vacuum analyze')
  await owner.query('checkpoint')
  return merged
}
