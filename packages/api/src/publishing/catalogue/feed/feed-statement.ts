import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Statement } from '../../../database/door.ts'
import { catalogueRow, openCatalogue } from '../catalogue-row.ts'
import type { DatasetRow } from '../dataset/dataset-statement.ts'
import { datasetRow, newestRelease } from '../dataset/dataset-statement.ts'
import type { PublicCatalogue } from '../public-catalogue.ts'

export const datasetsAtOnce = 100

/** The next datasets of a catalogue by their keys, with everything that is public of them: a feed is read piece by piece. */
export const feedStatement = (behind: string): Statement =>
  compile(sql<{ dataset: DatasetRow }>`select ${datasetRow} as dataset
    from ${sql`(select * from ${openCatalogue}) c`} join catalogue_dataset d on d.regency_id = c.regency_id join ${newestRelease}
    where d.withdrawn_at is null and d.key > ${behind} order by d.key limit ${datasetsAtOnce}`)

/** What a feed is made of now, in short. */
export interface FeedState {
  catalogue: PublicCatalogue
  /** Says another thing as soon as anything was withdrawn. */
  withdrawn: string
}

export const feedState: Statement = compile(sql<FeedState>`select ${catalogueRow} as catalogue,
    (select concat(count(f.withdrawn_at), ' ', max(f.withdrawn_at)) from catalogue_file f
      where f.regency_id = c.regency_id) as withdrawn
  from ${sql`(select * from ${openCatalogue}) c`}`)
