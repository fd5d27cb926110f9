import type { AnsweredForm, DescribedDataset, Instant, ReleaseRule } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Statement } from '../../../database/door.ts'
import { catalogueRow, instantOfRow, openCatalogue } from '../catalogue-row.ts'
import type { PublicCatalogue } from '../public-catalogue.ts'
import type { Provenance } from '../../case/provenance.ts'

export interface FileRow {
  key: string
  title: string
  period: string | null
  format: string
  fileName: string
  size: number
  sha256: string
  releasedAt: Instant
  hasSchema: boolean
  run: string
  provenance: Provenance
}

export interface DatasetRow {
  key: string
  title: string
  producerKey: string
  releaseRule: ReleaseRule | null
  issuedAt: Instant
  changedAt: Instant
  withdrawn: { at: Instant; reason: string } | null
  licence: string
  described: DescribedDataset
  forms: AnsweredForm[]
  files: FileRow[]
}

/** The newest period first. */
const filesInOrder = sql`f.period desc nulls last, f.name, f.key`

/** Everything that pages and feeds tell of the dataset `d`. */
export const datasetRow = sql<DatasetRow>`json_build_object('key', d.key, 'title', d.title, 'producerKey', d.producer_key,
  'releaseRule', d.release_rule, 'issuedAt', ${instantOfRow('d.issued_at')}, 'changedAt', ${instantOfRow('d.changed_at')},
  'withdrawn', case when d.withdrawn_at is not null then json_build_object('at', ${instantOfRow('d.withdrawn_at')},
    'reason', d.withdrawal_reason) end,
  'licence', newest.licence, 'described', newest.metadata -> 'described', 'forms', newest.metadata -> 'forms',
  'files', (select coalesce(json_agg(json_build_object('key', f.key, 'title', f.name, 'period', f.period, 'format', r.format,
      'fileName', r.file_name, 'size', r.size, 'sha256', encode(r.sha256, 'hex'), 'releasedAt', ${instantOfRow('r.released_at')},
      'hasSchema', r.metadata -> 'schema' is not null, 'run', r.run_id, 'provenance', r.provenance) order by ${filesInOrder}), '[]')
    from catalogue_file f join release r on r.regency_id = f.regency_id and r.id = f.release_id
    where f.regency_id = d.regency_id and f.dataset_id = d.dataset_id))`

/** The release that tells the words of the dataset `d`; none where all is withdrawn. */
export const newestRelease = sql`release newest on newest.regency_id = d.regency_id and newest.id = d.newest_release`

export interface DatasetAnswer {
  catalogue: PublicCatalogue
  /** Null where no dataset of this key was ever public. */
  dataset: DatasetRow | null
  /** Of the file asked for, else of the newest; null where it was released without one. */
  schema: object | null
}

export const datasetStatement = (key: string, file: string | null): Statement =>
  compile(sql<DatasetAnswer>`select ${catalogueRow} as catalogue,
    (select ${datasetRow} from catalogue_dataset d left join ${newestRelease}
      where d.regency_id = c.regency_id and d.key = ${key}) as dataset,
    (select r.metadata -> 'schema' from catalogue_dataset d
        join catalogue_file f on f.regency_id = d.regency_id and f.dataset_id = d.dataset_id
        join release r on r.regency_id = f.regency_id and r.id = f.release_id
      where d.regency_id = c.regency_id and d.key = ${key}
      order by f.key is not distinct from ${file} desc, ${filesInOrder} limit 1) as schema
    from ${openCatalogue}`)
