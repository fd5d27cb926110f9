import type { ClassHistory, EntryContent, Instant, IsoDate, ListEntry, ListStep } from '@satualur/engine'
import { decideClass, takeStep } from '@satualur/engine'
import type { YearList } from '@satualur/sop-format/folder'
import type { CompiledQuery } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { foundBy } from '../../database/found-by.ts'
import type { DecisionRow } from '../information-class/class-history.ts'
import { writingHistories } from '../information-class/class-history.ts'
import { listOf, openingList } from './opening-list.ts'
import { writingEntries } from './writing-entries.ts'

/** A dataset of the regency, and whether anybody has decided its class. */
export interface KnownDataset {
  key: string
  id: string
  isDecided: boolean
}

export const readingDatasets =
  compile(sql<KnownDataset>`select d.key, d.id, exists (select from class_decision c
    where c.regency_id = d.regency_id and c.dataset_id = d.id) as "isDecided"
  from dataset d where d.regency_id = current_regency()`)

/** As many new ids as there are entries. */
export const makingIds = ({ entries }: YearList) =>
  compile(sql<{ id: string }>`select new_id() as id from generate_series(1, ${entries.length}::int)`)

interface Founded {
  datasetId: string | null
  history: { step: ListStep; entry: ListEntry }[]
}

/**
 * What writes a list with its history into a regency that has none of that year; whoever did it then is nobody in the house.
 * What decrees have set decides the classes of its datasets, where nothing had been decided before.
 */
export function foundingList(
  { year, entries }: YearList,
  known: readonly KnownDataset[],
  ids: readonly { id: string }[],
): [CompiledQuery, ...CompiledQuery[]] {
  const datasetBy = foundBy(known, 'key')
  const founded = entries.map(({ dataset, steps }) => ({
    datasetId: dataset === null ? null : datasetBy(dataset).id,
    history: historyOf(steps),
  }))
  const undecided = new Set(known.filter(({ isDecided }) => !isDecided).map(({ id }) => id))
  const decisions = founded.flatMap((one) =>
    one.datasetId !== null && undecided.has(one.datasetId) ? decisionsOf(one.datasetId, one.history) : [],
  )
  const taking = Array.from({ length: longest(founded) }, (_, revision): CompiledQuery => {
    const rows = founded.flatMap(({ datasetId, history }, index) =>
      history[revision] ? [{ id: ids[index]!.id, revision, datasetId, ...history[revision] }] : [],
    )
    return compile(writingEntries(rows, listOf(year), instantOn(rows[0]!.step.on), null))
  })
  const firstDay = entries[0]?.steps[0]?.on ?? `${year}-01-01`
  const decidedAt = instantOn(decisions[0]?.decision.decidedOn ?? `${year}-01-01`)
  return [
    compile(openingList(year, instantOn(firstDay), null)),
    ...taking,
    ...writingHistories(decisions, decidedAt, null),
  ]
}

/** The entry after each of its steps; a list that cannot have been so is a fault of whoever tells it. */
function historyOf(steps: readonly ListStep[]): Founded['history'] {
  let entry: ListEntry | null = null
  return steps.map((step) => {
    const taken = takeStep(entry, step)
    if ('refusal' in taken) throw new Error(`${taken.refusal.type} on ${step.on}`)
    entry = taken.entry
    return { step, entry }
  })
}

/** What decrees have set on a class, one after the other; the same again is no decision more. */
function decisionsOf(datasetId: string, history: Founded['history']): DecisionRow[] {
  const set = history.flatMap(({ step, entry }): EntryContent[] =>
    step.type === 'enact' && entry.state === 'in-force' ? [entry.content] : [],
  )
  let decided: ClassHistory = []
  for (const { classDecision } of set) {
    const after = decideClass(decided, classDecision)
    const last = decided.at(-1)
    const isSame = last?.class === classDecision.class && last.decidedOn === classDecision.decidedOn
    if ('history' in after && !isSame) decided = after.history
  }
  return decided.map((decision, index) => ({ datasetId, sequence: index + 1, decision }))
}

const longest = (founded: readonly Founded[]) => Math.max(0, ...founded.map(({ history }) => history.length))

/** Of days that are told without an hour: noon, somewhere in Indonesia. */
const instantOn = (date: IsoDate): Instant => Date.parse(`${date}T05:00:00Z`)
