import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Statement } from '../../../database/door.ts'
import { catalogueRow, instantOfRow, openCatalogue } from '../catalogue-row.ts'
import type { PublicCatalogue } from '../public-catalogue.ts'

interface ReleasedFile {
  sha256: string
  size: number
  mediaType: string
  extension: string
  releasedAt: Instant
}

/** A place for a file: what lies there, or since when and why nothing does; null where there is no such place. */
export interface FileAnswer {
  catalogue: PublicCatalogue
  file:
    | { title: string; withdrawn: null; released: ReleasedFile }
    | { title: string; withdrawn: { at: Instant; reason: string } }
    | null
}

/** The place `f` of the dataset `d` in the catalogue `c`, with the release that lies there, if any. */
const filePlace = (dataset: string, file: string) => sql`catalogue_dataset d
      join catalogue_file f on f.regency_id = d.regency_id and f.dataset_id = d.dataset_id and f.key = ${file}
      left join release r on r.regency_id = f.regency_id and r.id = f.release_id
      where d.regency_id = c.regency_id and d.key = ${dataset}`

const withdrawal = sql`case when f.withdrawn_at is not null then json_build_object('at', ${instantOfRow('f.withdrawn_at')},
          'reason', f.withdrawal_reason) end`

export const fileStatement = (dataset: string, file: string): Statement =>
  compile(sql<FileAnswer>`select ${catalogueRow} as catalogue,
    (select json_build_object('title', d.title,
        'withdrawn', ${withdrawal},
        'released', case when r.id is not null then json_build_object('sha256', encode(r.sha256, 'hex'), 'size', r.size,
          'mediaType', r.media_type, 'extension', lower(r.format), 'releasedAt', ${instantOfRow('r.released_at')}) end)
      from ${filePlace(dataset, file)}) as file
    from ${openCatalogue}`)

/** What is told of the columns of the file that lies in a place; its schema is null where it was released without one. */
export interface SchemaAnswer {
  catalogue: PublicCatalogue
  file: { title: string; withdrawn: { at: Instant; reason: string } | null; schema: object | null } | null
}

export const schemaStatement = (dataset: string, file: string): Statement =>
  compile(sql<SchemaAnswer>`select ${catalogueRow} as catalogue,
    (select json_build_object('title', d.title, 'withdrawn', ${withdrawal}, 'schema', r.metadata -> 'schema')
      from ${filePlace(dataset, file)}) as file
    from ${openCatalogue}`)
