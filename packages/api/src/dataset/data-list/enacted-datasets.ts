import type { ClassHistory, EntryContent, Frequency, InformationClass, IsoDate } from '@satualur/engine'
import { decideClass } from '@satualur/engine'
import { sql } from 'kysely'
import { keyOf } from '../dataset-key.ts'
import type { DecisionRow } from '../information-class/class-history.ts'
import type { ObstructedEntry } from './list-step-not-taken.type.ts'
import { proposalOf } from './told-entry.ts'
import type { EntryRow } from './writing-entries.ts'

/** What is agreed, with the dataset that it is or will be about. */
export interface EnactedRow extends EntryRow {
  /** Of its dataset; a new one gets it. */
  enactedId: string
  history: ClassHistory
}

export interface EnactedDataset {
  id: string
  isNew: boolean
  key: string
  title: string
  producer: string
  frequency: Frequency
  isFrequencyByClass: boolean
  informationClass: InformationClass
}

/** What is berkala is published at least every six months: UU 14/2008, article 9. */
const frequencyOfClass: Frequency = 'semester'

const contentsOf = (rows: readonly EnactedRow[]): { row: EnactedRow; content: EntryContent }[] =>
  rows.flatMap((row) => {
    const content = proposalOf(row.entry)?.content
    return content ? [{ row, content }] : []
  })

/** The datasets that a decree makes or changes; what leaves the list keeps its dataset, since runs speak of it. */
export function enactedDatasets(rows: readonly EnactedRow[], keys: readonly string[]): EnactedDataset[] {
  const taken = new Set(keys)
  return contentsOf(rows).map(({ row, content }) => {
    const key = keyOf(content.title, taken)
    if (row.datasetId === null) taken.add(key)
    return {
      ...{ id: row.enactedId, isNew: row.datasetId === null, key },
      ...{
        title: content.title,
        producer: content.producer,
        frequency: content.frequency ?? frequencyOfClass,
      },
      ...{ isFrequencyByClass: content.frequency === null, informationClass: content.classDecision.class },
    }
  })
}

/**
 * What is decided on their classes along with it. A decision that the dataset has already, or that a later one has
 * overtaken, is not taken again; one that can no longer be taken stands in the way.
 */
export function decisionsOf(
  rows: readonly EnactedRow[],
): { rows: DecisionRow[] } | { obstructed: [ObstructedEntry, ...ObstructedEntry[]] } {
  const decided: DecisionRow[] = []
  const obstructed: ObstructedEntry[] = []
  for (const { row, content } of contentsOf(rows)) {
    const { id, title, history, enactedId: datasetId } = row
    const decision = content.classDecision
    if (isTaken(history, content)) continue
    const after = decideClass(history, decision)
    if (!('refusal' in after)) decided.push({ datasetId, sequence: after.history.length, decision })
    else if (after.refusal.type !== 'ClassUnchanged' && after.refusal.type !== 'ClassDecidedEarlier')
      obstructed.push({ id, title, obstruction: { type: 'ClassNotDecided', refusal: after.refusal } })
  }
  const [first, ...others] = obstructed
  return first ? { obstructed: [first, ...others] } : { rows: decided }
}

const isTaken = (history: ClassHistory, { classDecision }: EntryContent): boolean => {
  const last = history.at(-1)
  return last?.class === classDecision.class && last.decidedOn === classDecision.decidedOn
}

const recordset = (datasets: readonly EnactedDataset[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(datasets)}::jsonb) as x(id uuid, key text, title text, producer text,
      frequency text, "isFrequencyByClass" boolean, "informationClass" text)
    join opd o on o.regency_id = current_regency() and o.key = x.producer`

/** A key that somebody has taken meanwhile lets all of it be done again. */
export const addingDatasets = (datasets: readonly EnactedDataset[]) => sql`with added as (
    insert into dataset (regency_id, id, opd_id, key, title, frequency, is_frequency_by_class, information_class)
    select current_regency(), x.id, o.id, x.key, x.title, x.frequency, x."isFrequencyByClass", x."informationClass"
    from ${recordset(datasets)} on conflict (regency_id, key) do nothing returning id)
  select none_unless(count(*) = ${datasets.length}::int) from added`

/** Periods of another frequency are owed from today on, and not once more for what is past. */
export const changingDatasets = (datasets: readonly EnactedDataset[], today: IsoDate) => sql`with told as (
    select x.*, o.id as opd, d.frequency as former from ${recordset(datasets)}
    join dataset d on d.regency_id = current_regency() and d.id = x.id),
  changed as (update dataset d set title = t.title, opd_id = t.opd, frequency = t.frequency,
      is_frequency_by_class = t."isFrequencyByClass" and d.information_class = 'berkala'
    from told t where d.regency_id = current_regency() and d.id = t.id)
  update schedule s set counts_from = ${today}::date from told t
  where s.regency_id = current_regency() and s.dataset_id = t.id and t.former <> t.frequency and s.counts_from < ${today}::date`
