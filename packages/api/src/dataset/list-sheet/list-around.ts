import type { Answers, ClassHistory, IsoDate } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { instantOf } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'
import { listOf } from '../data-list/opening-list.ts'
import type { EntryRow } from '../data-list/writing-entries.ts'
import { entryColumns } from '../data-list/writing-entries.ts'
import { classHistory } from '../information-class/class-history.ts'

export interface KnownOpd {
  id: string
  key: string
  name: string
  shortName: string
}

export interface KnownDataset {
  id: string
  key: string
  title: string
  opdId: string
  history: ClassHistory
  /** Standar Data as it was saved last. */
  standard: { revision: number; answers: Answers | null } | null
  /** As the dataset itself says them. */
  said: { concept: string | null; definition: string | null; unit: string | null }
}

/** All that the rows of a sheet are judged by. */
export interface ListAround {
  today: IsoDate
  opds: KnownOpd[]
  datasets: KnownDataset[]
  /** On the list of the year. */
  entries: EntryRow[]
  /** As many ids as the sheet has rows. */
  newIds: string[]
}

/** One statement, however long the sheet is. */
export const readingAround = (year: number, rowCount: number, now: number) =>
  compile(sql<ListAround>`select ${dayAt(instantOf(now))}::text as today,
    (select coalesce(json_agg(json_build_object('id', o.id, 'key', o.key, 'name', o.name, 'shortName', o.short_name)
      order by o.name), '[]') from opd o where o.regency_id = current_regency()) as opds,
    (select coalesce(json_agg(json_build_object('id', d.id, 'key', d.key, 'title', d.title, 'opdId', d.opd_id,
        'history', ${classHistory(sql`d.regency_id`, sql`d.id`)},
        'standard', (select json_build_object('revision', a.revision, 'answers', a.answers) from metadata_answer a
          where a.regency_id = d.regency_id and a.dataset_id = d.id and a.form_key = 'standar-data' and a.part = 1
          order by a.revision desc limit 1),
        'said', json_build_object('concept', d.concept, 'definition', d.definition, 'unit', d.unit)) order by d.title), '[]')
      from dataset d where d.regency_id = current_regency()) as datasets,
    (select coalesce(json_agg(e order by e.title, e.id), '[]') from (select ${entryColumns} from list_entry e
      where e.regency_id = current_regency() and e.list_id = ${listOf(year)}) e) as entries,
    (select coalesce(json_agg(new_id()), '[]') from generate_series(1, ${rowCount}::int)) as "newIds"`)
