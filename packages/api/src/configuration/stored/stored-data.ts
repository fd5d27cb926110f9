import type { Answers } from '@satualur/engine'
import { formsWith } from '@satualur/library'
import type {
  CatalogueSettings,
  DatasetClass,
  DatasetMetadata,
  OwnForm,
  YearList,
} from '@satualur/sop-format/folder'
import { sayableAnswers } from '@satualur/sop-format/folder'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { classHistory } from '../../dataset/information-class/class-history.ts'
import { catalogueRoom } from '../catalogue-room.ts'

/** What a regency says of its datasets beside their list, as its rows say it; all of it comes by key. */
export interface StoredData {
  formats: StoredFormat[]
  forms: OwnForm[]
  metadata: (DatasetMetadata & { title: string })[]
  classes: (DatasetClass & { title: string })[]
  lists: YearList[]
  catalogue: CatalogueSettings | null
}

/** The revision of a dataset's format that holds. */
export interface StoredFormat {
  dataset: string
  title: string
  revision: number
  schema: object
}

/** As it is read: parts of forms stand each for itself. */
export type RawData = Omit<StoredData, 'metadata'> & {
  parts: { dataset: string; title: string; form: string; answers: Answers }[]
}

const formats = sql`(select coalesce(json_agg(f order by f.dataset collate "C"), '[]')
  from (select distinct on (d.key) d.key as dataset, d.title, f.revision, f.schema
    from table_format f join dataset d on d.regency_id = f.regency_id and d.id = f.dataset_id
    where f.regency_id = r.id order by d.key, f.revision desc) as f where f.schema is not null)`

const forms = sql`(select coalesce(json_agg(json_build_object('form', f.form, 'source', f.source) order by f.key collate "C"), '[]')
  from metadata_form f where f.regency_id = r.id)`

const parts = sql`(select coalesce(json_agg(m order by m.dataset collate "C", m.form collate "C", m.part), '[]')
  from (select distinct on (d.key, a.form_key, a.part) d.key as dataset, d.title, a.form_key as form, a.part, a.answers
    from metadata_answer a join dataset d on d.regency_id = a.regency_id and d.id = a.dataset_id
    where a.regency_id = r.id order by d.key, a.form_key, a.part, a.revision desc) as m where m.answers is not null)`

const classes = sql`(select coalesce(json_agg(json_build_object('dataset', d.key, 'title', d.title, 'decisions',
    ${classHistory(sql`d.regency_id`, sql`d.id`)}) order by d.key collate "C"), '[]')
  from dataset d where d.regency_id = r.id and exists (select from class_decision c
    where c.regency_id = d.regency_id and c.dataset_id = d.id))`

const lists = sql`(select coalesce(json_agg(json_build_object('year', l.year, 'entries',
    (select coalesce(json_agg(json_build_object('dataset', d.key, 'steps',
        (select json_agg(s.step order by s.sequence) from list_step s where s.regency_id = e.regency_id and s.entry_id = e.id))), '[]')
      from list_entry e left join dataset d on d.regency_id = e.regency_id and d.id = e.dataset_id
      where e.regency_id = l.regency_id and e.list_id = l.id)) order by l.year), '[]')
  from data_list l where l.regency_id = r.id)`

/** Of the row of the regency, `r`: a `RawData`. */
export const storedData =
  (): RawBuilder<unknown> => sql`json_build_object('formats', ${formats}, 'forms', ${forms},
    'parts', ${parts}, 'classes', ${classes}, 'lists', ${lists}, 'catalogue', ${catalogueRoom.current?.stored ?? sql`null`})`

/** Of metadata only what a file may say: of forms that the regency uses, the answers that they ask for. */
export function sayableData({ parts, ...data }: RawData): StoredData {
  const used = formsWith(data.forms.map(({ form }) => form))
  const byDataset = [...Map.groupBy(parts, ({ dataset }) => dataset).values()]
  const metadata = byDataset.flatMap((ofDataset) => {
    const { dataset, title } = ofDataset[0]!
    const filled = used.flatMap((form) => {
      const own = ofDataset.filter((part) => part.form === form.key)
      return own.length > 0
        ? [{ form: form.key, parts: own.map(({ answers }) => sayableAnswers(form, answers)) }]
        : []
    })
    return filled.length > 0 ? [{ dataset, title, forms: filled }] : []
  })
  return { ...data, metadata }
}
