import type { EntryContent, IsoDate, ListStep } from '@satualur/engine'
import type { YearList } from '@satualur/sop-format/folder'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Door } from '../../database/door.ts'
import type { EntityManager } from '../../database/orm.ts'
import type { KnownDataset } from './founding-list.ts'
import { foundingList, makingIds, readingDatasets } from './founding-list.ts'

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

/** Writes a list with its history into a regency that has none of that year. */
export async function foundDataList(door: Door, regencyId: string, list: FoundedList): Promise<void> {
  const told: YearList = {
    year: list.year,
    entries: list.entries.map(({ dataset, content, steps, proposedOn }) => ({
      dataset,
      steps: [{ type: 'propose', content, on: proposedOn }, ...steps],
    })),
  }
  const known = await door.askAs<KnownDataset>('app.regency', regencyId, readingDatasets)
  const ids = await door.askAs<{ id: string }>('app.regency', regencyId, makingIds(told))
  await door.askAs('app.regency', regencyId, ...foundingList(told, known, ids))
}

/** Writes the lists of those years that the regency of the running transaction does not have; the others stand. */
export async function foundLists(em: EntityManager, lists: readonly YearList[]): Promise<void> {
  if (lists.length === 0) return
  const ask = em.getKysely()
  const years = sql<{ year: number }>`select year from data_list where regency_id = current_regency()`
  const { rows } = await ask.executeQuery(compile(years))
  for (const list of lists.filter(({ year }) => !rows.some((one) => one.year === year))) {
    const known = await ask.executeQuery(readingDatasets)
    const ids = await ask.executeQuery(makingIds(list))
    for (const statement of foundingList(list, known.rows, ids.rows)) await ask.executeQuery(statement)
  }
}
