import type { DecisionRow } from '../../information-class/class-history.ts'
import type { EnactedDataset, EnactedRow } from '../../data-list/enacted-datasets.ts'
import { decisionsOf, enactedDatasets } from '../../data-list/enacted-datasets.ts'
import { proposalOf } from '../../data-list/told-entry.ts'
import type { TakenStep } from '../../data-list/writing-entries.ts'
import type { ListWrite } from './judged-list-row.ts'

/** Proposed, agreed, set. */
export const stepsAtMost = 3

/** The steps that entries take at the same place in their histories; an entry that was there before takes one. */
export const takenSteps = (writes: readonly ListWrite[], at: number): TakenStep[] =>
  writes.flatMap(({ entryId, revision, datasetId, taken }) => {
    const step = taken[at]
    return step ? [{ id: entryId, revision: revision + at, datasetId, ...step }] : []
  })

/**
 * The datasets that come in or that a decree changes, under the keys that they were judged with, and what the decree has
 * decided on their classes. What is only proposed decides nothing.
 */
export function broughtIn(
  writes: readonly ListWrite[],
  keys: readonly string[],
): { datasets: EnactedDataset[]; decisions: DecisionRow[] } {
  const isSet = ({ taken }: ListWrite) => taken.at(-1)?.step.type === 'enact'
  const added = writes.filter((write) => write.isNewDataset || isSet(write))
  const decided = decisionsOf(added.filter(isSet).map(enactedRow))
  if ('obstructed' in decided) throw new Error(`${decided.obstructed[0].title} was judged otherwise`)
  return { datasets: enactedDatasets(added.map(enactedRow), keys), decisions: decided.rows }
}

/** As it was before the decree, with its dataset. */
function enactedRow({ entryId, revision, datasetId, isNewDataset, dataset, taken }: ListWrite): EnactedRow {
  const { entry } = taken.findLast((one) => one.step.type !== 'enact') ?? taken[0]
  const title = proposalOf(entry)?.content?.title ?? ''
  return {
    ...{ id: entryId, revision, entry, title, datasetId: isNewDataset ? null : datasetId },
    ...{ opdId: dataset?.opdId ?? '', enactedId: datasetId!, history: dataset?.history ?? [] },
  }
}
