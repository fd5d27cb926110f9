import type { Answers, ClassHistory, IsoDate, MetadataForm } from '@satualur/engine'
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
  /** As the dataset itself says them. */
  said: { concept: string | null; definition: string | null; unit: string | null }
}

/** A form of a dataset as it was saved last; `answers` is null where it was taken away. */
export interface KnownPart {
  datasetId: string
  form: string
  part: number
  revision: number
  answers: Answers | null
}

/** All that a workbook is written from, and judged by. */
export interface Around {
  today: IsoDate
  opds: KnownOpd[]
  datasets: KnownDataset[]
  /** On the list of the year. */
  entries: EntryRow[]
  /** The regency's own. */
  forms: MetadataForm[]
  parts: KnownPart[]
  /** As many as were asked for. */
  newIds: string[]
}

/** One statement, however much there is. */
export const readingAround = (year: number, newIds: number, now: number) =>
  compile(sql<Around>`select ${dayAt(instantOf(now))}::text as today,
    (select coalesce(json_agg(json_build_object('id', o.id, 'key', o.key, 'name', o.name, 'shortName', o.short_name)
      order by o.name, o.id), '[]') from opd o where o.regency_id = current_regency()) as opds,
    (select coalesce(json_agg(json_build_object('id', d.id, 'key', d.key, 'title', d.title, 'opdId', d.opd_id,
        'history', ${classHistory(sql`d.regency_id`, sql`d.id`)},
        'said', json_build_object('concept', d.concept, 'definition', d.definition, 'unit', d.unit)) order by d.title, d.id), '[]')
      from dataset d where d.regency_id = current_regency()) as datasets,
    (select coalesce(json_agg(e order by e.title, e.id), '[]') from (select ${entryColumns} from list_entry e
      where e.regency_id = current_regency() and e.list_id = ${listOf(year)}) e) as entries,
    (select coalesce(json_agg(f.form order by f.key), '[]') from metadata_form f
      where f.regency_id = current_regency()) as forms,
    (select coalesce(json_agg(m order by m."datasetId", m.form, m.part), '[]') from (
      select distinct on (a.dataset_id, a.form_key, a.part) a.dataset_id as "datasetId", a.form_key as form, a.part,
        a.revision, a.answers
      from metadata_answer a where a.regency_id = current_regency()
      order by a.dataset_id, a.form_key, a.part, a.revision desc) m) as parts,
    (select coalesce(json_agg(new_id()), '[]') from generate_series(1, ${newIds}::int)) as "newIds"`)
