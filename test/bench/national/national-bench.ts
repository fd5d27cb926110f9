import { archivedStorage } from './archived-storage.ts'
import { askQuestions } from './asking/ask-questions.ts'
import { howAnswersGrow } from './asking/growth.ts'
import type { Bench } from './bench.ts'
import { growHistory } from './drawing/grow-history.ts'
import { makeNation } from './drawing/nation.ts'
import { openWork } from './drawing/open-work.ts'
import { countFromTheBeginning, rebuildSpeed } from './living/merge-speed.ts'
import { measureLife } from './living/life.ts'
import type { Findings } from './report.ts'
import type { Sizes } from './sizes.ts'
import { storagePerStep } from './storage.ts'

/** The nation is drawn, a tenth of its year at first and then the rest, and measured in turn; `found` tells it as it comes. */
export async function nationalBench(
  size: Sizes,
  open: (name: string) => Promise<Bench>,
  found: Findings,
): Promise<void> {
  const bench = await open('bench')
  const { owner, house, say } = bench
  const acting = await begin(bench)
  for (const [history, tasks] of [
    ['a tenth', size.tasks / 10],
    ['all', size.tasks * 0.9],
  ] as const) {
    found.merged.push(await growHistory(bench, history, tasks))
    if (!size.only.includes('questions')) continue
    const { timed, bytesPerTask } = await askQuestions(bench, history)
    found.timed.push(...timed)
    found.columnBytes = bytesPerTask
  }
  if (size.only.includes('growth')) {
    const young = await open('young')
    await begin(young)
    await growHistory(young, 'a tenth', size.tasks / 10)
    say('the same questions in turns of the young nation and of this one …')
    found.grown = await howAnswersGrow(young, bench)
  }
  if (size.only.includes('storage')) {
    found.storage = await storagePerStep(bench)
    found.archive = await archivedStorage(bench)
  }
  if (size.only.includes('rebuild')) {
    say('counting everything anew …')
    found.merged.push(await rebuildSpeed(house, owner))
  }
  await measureLife(bench, acting, found)
}

/** Everybody is there, and works; nothing has been completed yet. Who acts is answered. */
async function begin(bench: Bench) {
  const { size, owner, house, say } = bench
  say(`${size.regencies} regencies with ${size.opds} OPDs each …`)
  const acting = await makeNation(house, owner, size)
  await openWork(owner, size.open)
  await countFromTheBeginning(owner)
  return acting
}
