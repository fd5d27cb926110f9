import { archivedStorage } from './archived-storage.ts'
import { askQuestions } from './asking/ask-questions.ts'
import type { Timed } from './asking/contest.ts'
import type { Bench } from './bench.ts'
import { growHistory } from './drawing/grow-history.ts'
import { makeNation } from './drawing/nation.ts'
import { openWork } from './drawing/open-work.ts'
import type { Merged } from './living/merge-speed.ts'
import { countFromTheBeginning, rebuildSpeed } from './living/merge-speed.ts'
import { measureLife } from './living/life.ts'
import type { Findings } from './report.ts'
import { storagePerStep } from './storage.ts'

/** The nation is drawn, a tenth of its year at first and then the rest, and measured in turn. */
export async function nationalBench(bench: Bench): Promise<Findings> {
  const { size, owner, house, say } = bench
  say(`${size.regencies} regencies with ${size.opds} OPDs each …`)
  const acting = await makeNation(house, owner, size)
  await openWork(owner, size.open)
  await countFromTheBeginning(owner)
  const timed: Timed[] = []
  const merged: Merged[] = []
  let columnBytes: number | null = null
  for (const [history, tasks] of [
    ['a tenth', size.tasks / 10],
    ['all', size.tasks * 0.9],
  ] as const) {
    merged.push(await growHistory(bench, history, tasks))
    if (!size.only.includes('questions')) continue
    const asked = await askQuestions(bench, history)
    timed.push(...asked.timed)
    columnBytes = asked.bytesPerTask
  }
  const storage = size.only.includes('storage') ? await storagePerStep(bench) : []
  const archive = size.only.includes('storage') ? await archivedStorage(bench) : null
  if (size.only.includes('rebuild')) {
    say('counting everything anew …')
    merged.push(await rebuildSpeed(house, owner))
  }
  return {
    tasks: size.tasks,
    timed,
    storage,
    archive,
    merged,
    columnBytes,
    ...(await measureLife(bench, acting)),
  }
}
