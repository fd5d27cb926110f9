import type { Door } from '../../../database/door.ts'
import type { DatasetRow } from '../dataset/dataset-statement.ts'
import { datasetsAtOnce, feedStatement } from './feed-statement.ts'

/** All that is public in a catalogue, in pieces: no statement answers more than a hundred datasets. */
export async function* readDatasets(door: Door, key: string): AsyncGenerator<DatasetRow[]> {
  for (let behind = ''; ;) {
    const rows = await door.show<{ dataset: DatasetRow }>(key, feedStatement(behind))
    if (rows.length > 0) yield rows.map(({ dataset }) => dataset)
    if (rows.length < datasetsAtOnce) return
    behind = rows.at(-1)!.dataset.key
  }
}
