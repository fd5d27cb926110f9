import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Statement } from '../../../database/door.ts'
import { openCatalogue } from '../catalogue-row.ts'
import type { DatasetRow } from '../dataset/dataset-statement.ts'
import { datasetRow, newestRelease } from '../dataset/dataset-statement.ts'

export const datasetsAtOnce = 100

/** The next datasets of a catalogue by their keys, with everything that is public of them: a feed is read piece by piece. */
export const feedStatement = (behind: string): Statement =>
  compile(sql<{ dataset: DatasetRow }>`select ${datasetRow} as dataset
    from ${sql`(select * from ${openCatalogue}) c`} join catalogue_dataset d on d.regency_id = c.regency_id join ${newestRelease}
    where d.withdrawn_at is null and d.key > ${behind} order by d.key limit ${datasetsAtOnce}`)
