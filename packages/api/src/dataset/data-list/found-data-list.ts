import type { EntryContent, Instant, IsoDate, ListEntry, ListStep } from '@satualur/engine'
import { takeStep } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Door, Statement } from '../../database/door.ts'
import { foundBy } from '../../database/found-by.ts'
import { writingDecisions } from '../information-class/class-history.ts'
import { listOf, openingList } from './opening-list.ts'
import { writingEntries } from './writing-entries.ts'

/** A list as it was before it came into the house: what was done with each entry, on which days. */
export interface FoundedList {
  year: number
  entries: {
    /** By its key. */
    dataset: string
    content: EntryContent
    /** After it was proposed. */
    steps: readonly ListStep[]
    proposedOn: IsoDate
  }[]
}

/**
 * Writes a list with its history into a regency that has none of that year; whoever did it then is nobody in the house.
 * What a decree has set decides the classes of its datasets, where nothing had been decided before.
 */
export async function foundDataList(door: Door, regencyId: string, list: FoundedList): Promise<void> {
  const known = await door.askAs<{ key: string; id: string; entryId: string; isDecided: boolean }>(
    'app.regency',
    regencyId,
    compile(sql`select d.key, d.id, new_id() as "entryId", exists (select from class_decision c
        where c.regency_id = d.regency_id and c.dataset_id = d.id) as "isDecided"
      from dataset d where d.regency_id = current_regency()`),
  )
  const datasetBy = foundBy(known, 'key')
  const founded = list.entries.map(({ dataset, content, steps, proposedOn }) => ({
    ...datasetBy(dataset),
    content,
    history: historyOf([{ type: 'propose', content, on: proposedOn }, ...steps]),
  }))
  const decided = founded.filter(
    ({ history, isDecided }) => !isDecided && history.at(-1)?.step.type === 'enact',
  )
  const decisions = decided.map(({ id, content }) => ({
    ...{ datasetId: id, sequence: 1, decision: content.classDecision },
  }))
  const opening = openingList(list.year, instantOn(list.entries[0]?.proposedOn ?? `${list.year}-01-01`), null)
  const taking = Array.from({ length: longest(founded) }, (_, revision): Statement => {
    const rows = founded.flatMap(({ id, entryId, history }) =>
      history[revision] ? [{ id: entryId, revision, datasetId: id, ...history[revision] }] : [],
    )
    return compile(writingEntries(rows, listOf(list.year), instantOn(rows[0]!.step.on), null))
  })
  const decidedAt = instantOn(decisions[0]?.decision.decidedOn ?? `${list.year}-01-01`)
  const deciding = compile(writingDecisions(decisions, decidedAt, null))
  await door.askAs('app.regency', regencyId, compile(opening), ...taking, deciding)
}

/** The entry after each of its steps; a list that cannot have been so is a fault of whoever tells it. */
function historyOf(steps: readonly ListStep[]): { step: ListStep; entry: ListEntry }[] {
  let entry: ListEntry | null = null
  return steps.map((step) => {
    const taken = takeStep(entry, step)
    if ('refusal' in taken) throw new Error(`${taken.refusal.type} on ${step.on}`)
    entry = taken.entry
    return { step, entry }
  })
}

const longest = (founded: readonly { history: readonly unknown[] }[]) =>
  Math.max(0, ...founded.map(({ history }) => history.length))

/** Of days that are told without an hour: noon, somewhere in Indonesia. */
const instantOn = (date: IsoDate): Instant => Date.parse(`${date}T05:00:00Z`)
