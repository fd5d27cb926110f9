import type { EntryContent, ListStep } from '@satualur/engine'
import { takeStep } from '@satualur/engine'
import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../../database/door.ts'
import { proposalOf } from '../data-list/told-entry.ts'
import type { EntryRow, TakenStep } from '../data-list/writing-entries.ts'
import { maySpeakFor } from '../may-speak-for.ts'
import type { KnownDataset, KnownOpd, ListAround } from './list-around.ts'
import { rowContent } from './row-content.ts'
import type { RowObstruction } from './row-obstruction.ts'
import type { SheetRow } from './sheet-rows.ts'
import { fold } from './sheet-rows.ts'

/** What a row of a sheet would do, or why it cannot. */
export type JudgedRow = SheetRow & { dataset: KnownDataset | null } & (
    | { verdict: 'new' | 'changed'; taken: TakenStep }
    | { verdict: 'same' }
    | { verdict: 'refused'; obstruction: RowObstruction }
  )

/** Rows in their order; whoever speaks for one OPD alone proposes nothing of others. */
export function judgeRows(rows: readonly SheetRow[], around: ListAround, who: Entry): JudgedRow[] {
  const seen = new Set<string>()
  return rows.map((row, index) => {
    const known = knownIn(row, around)
    const name = known.dataset?.id ?? fold(row.cells.title)
    if (seen.has(name)) return { ...row, dataset: null, ...refused({ type: 'TwiceInSheet' }) }
    seen.add(name)
    return { ...row, dataset: known.dataset, ...judged(row, known, around, who, around.newIds[index]!) }
  })
}

interface Known {
  opd: KnownOpd | null
  dataset: KnownDataset | null
  entry: EntryRow | null
  isKeyUnknown: boolean
}

function knownIn({ cells }: SheetRow, { opds, datasets, entries }: ListAround): Known {
  const isCalled = (text: string, ...names: string[]) => names.some((name) => fold(name) === fold(text))
  const dataset = cells.key
    ? datasets.find(({ key }) => key === cells.key)
    : datasets.find(({ title }) => isCalled(cells.title, title))
  return {
    opd: opds.find(({ key, name, shortName }) => isCalled(cells.producer, key, name, shortName)) ?? null,
    dataset: dataset ?? null,
    entry:
      entries.find(({ datasetId, title }) =>
        dataset ? datasetId === dataset.id : datasetId === null && isCalled(cells.title, title),
      ) ?? null,
    isKeyUnknown: cells.key !== '' && !dataset,
  }
}

type Verdict =
  | { verdict: 'new' | 'changed'; taken: TakenStep }
  | { verdict: 'same' }
  | { verdict: 'refused'; obstruction: RowObstruction }

function judged(
  { cells }: SheetRow,
  { opd, dataset, entry, isKeyUnknown }: Known,
  { today }: ListAround,
  who: Entry,
  newId: string,
): Verdict {
  if (isKeyUnknown) return refused({ type: 'DatasetUnknown' })
  if (!opd) return refused({ type: 'ProducerUnknown' })
  if (!maySpeakFor(who, opd.id, dataset?.opdId, entry?.opdId)) return refused({ type: 'NotOwnOpd' })
  const read = rowContent(cells, opd.key, dataset?.history ?? [], today)
  if ('obstruction' in read) return refused(read.obstruction)
  if (entry && isDeepStrictEqual(contentNow(entry), read.content)) return { verdict: 'same' }
  const step: ListStep = { type: 'propose', content: read.content, on: today }
  const after = takeStep(entry?.entry ?? null, step)
  if ('refusal' in after) return refused({ type: 'OfTheList', obstruction: after.refusal })
  const row = entry ?? { id: newId, revision: 0, datasetId: dataset?.id ?? null }
  return {
    verdict: entry ? 'changed' : 'new',
    taken: { id: row.id, revision: row.revision, datasetId: row.datasetId, entry: after.entry, step },
  }
}

const refused = (obstruction: RowObstruction) => ({ verdict: 'refused' as const, obstruction })

/** What waits or was returned, or else what is in force. */
export const contentNow = ({ entry }: Pick<EntryRow, 'entry'>): EntryContent | null =>
  proposalOf(entry)?.content ?? (entry.state === 'in-force' ? entry.content : null)
