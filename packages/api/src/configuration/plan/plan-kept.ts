import { isDeepStrictEqual } from 'node:util'
import type { DatasetFiles, EntrySteps } from '@satualur/sop-format/folder'
import { writeEntry } from '@satualur/sop-format/folder'
import type { StoredData } from '../stored/stored-data.ts'
import { change } from './changes.ts'
import type { PlannedChange } from './plan.type.ts'
import type { PlanWords } from './plan-words.ts'

/** What files say otherwise than it was decided: that stands, and the plan says what differs. */
export const keptDecisions = (said: DatasetFiles, before: StoredData, words: PlanWords): PlannedChange[] => [
  ...said.classes.flatMap(({ dataset, decisions }) => {
    const kept = before.classes.find((one) => one.dataset === dataset)
    if (!kept || isDeepStrictEqual(kept.decisions.map(bare), decisions.map(bare))) return []
    return [
      change(
        'keep',
        'class-decision',
        dataset,
        kept.title,
        words.classesStand(decisions.length, kept.decisions.length),
      ),
    ]
  }),
  ...said.lists.flatMap(({ year, entries }) => {
    const kept = before.lists.find((one) => one.year === year)
    const detail = kept && differences(entries, kept.entries, words)
    return detail
      ? [change('keep', 'data-list', String(year), words.dataList(year), words.listStands(detail))]
      : []
  }),
]

/** As a row tells it and as a file says it: a test that is none is absent in one of them. */
const bare = (decision: object): object =>
  Object.fromEntries(Object.entries(decision).filter(([, said]) => said !== null))

/** Entries that only one of both has, or that have another history in it; empty where there are none. */
function differences(said: readonly EntrySteps[], kept: readonly EntrySteps[], words: PlanWords): string {
  const [inFile, inHouse] = [said, kept].map(
    (entries) => new Map(entries.map((entry) => [nameOf(entry), entry])),
  )
  const added = [...inFile!.keys()].filter((name) => !inHouse!.has(name))
  const missing = [...inHouse!.keys()].filter((name) => !inFile!.has(name))
  const changed = [...inFile!].filter(([name, entry]) => {
    const other = inHouse!.get(name)
    return other && !isDeepStrictEqual(writeEntry(entry), writeEntry(other))
  })
  return words.entries(
    added,
    missing,
    changed.map(([name]) => name),
  )
}

/** A dataset's key, or the title that was proposed where there is no dataset yet. */
function nameOf({ dataset, steps }: EntrySteps): string {
  const [first] = steps
  return dataset ?? (first?.type === 'propose' && first.content ? `“${first.content.title}”` : '')
}
