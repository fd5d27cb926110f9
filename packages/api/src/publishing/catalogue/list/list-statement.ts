import type { AnsweredForm, Frequency, Instant, Key, Period } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Statement } from '../../../database/door.ts'
import { catalogueRow, instantOfRow, openCatalogue } from '../catalogue-row.ts'
import type { PublicCatalogue } from '../public-catalogue.ts'
import type { Question } from './question.ts'

export const datasetsPerPage = 20
/** Topics are what offices have written: the most used can be chosen, and all of them searched for. */
const topicsAtMost = 80

export interface Choice {
  value: string
  label: string
  count: number
}

export interface ListedDataset {
  key: Key
  title: string
  producer: string
  tags: string[]
  frequency: Frequency | null
  formats: string[]
  files: number
  newestPeriod: Period | null
  changedAt: Instant
  forms: AnsweredForm[]
}

export interface ListRow {
  catalogue: PublicCatalogue
  datasets: ListedDataset[]
  found: number
  total: number
  files: number
  producers: Choice[]
  topics: Choice[]
  years: Choice[]
  formats: Choice[]
}

/** A page of a catalogue's list, and what it can be narrowed by: one statement, whatever is asked. */
export function listStatement({ words, producer, tag, year, format, page }: Question): Statement {
  const every = words.toLowerCase().split(/\s+/).filter(Boolean)
  return compile(sql<ListRow>`
    with shown as materialized (
      select d.* from catalogue_dataset d where d.regency_id = catalogue_regency() and d.withdrawn_at is null
    ), found as (
      select d.* from shown d
      where not exists (select from unnest(${every}::text[]) word where position(word in d.search) = 0)
        and ${producer} in ('', d.producer_key) and (${tag} = '' or ${tag} = any(d.tags))
        and (${year} = '' or ${year} = any(d.years)) and (${format} = '' or ${format} = any(d.formats))
    ), page as (
      select d.*, row_number() over (order by d.changed_at desc, d.newest_period desc nulls last, d.title,
        d.dataset_id) as place from found d
      order by place limit ${datasetsPerPage} offset ${(page - 1) * datasetsPerPage}
    )
    select ${catalogueRow} as catalogue,
      (select coalesce(json_agg(json_build_object('key', d.key, 'title', d.title, 'producer', d.producer_name,
        'tags', d.tags, 'frequency', d.frequency, 'formats', d.formats, 'files', d.files, 'newestPeriod', d.newest_period,
        'changedAt', ${instantOfRow('d.changed_at')}, 'forms', r.metadata -> 'forms') order by d.place), '[]')
        from page d join release r on r.regency_id = d.regency_id and r.id = d.newest_release) as datasets,
      (select count(*)::int from found) as found, (select count(*)::int from shown) as total,
      (select coalesce(sum(files), 0)::int from shown) as files,
      (select coalesce(json_agg(json_build_object('value', o.producer_key, 'label', o.label, 'count', o.count) order by o.label), '[]')
        from (select producer_key, max(producer_name) as label, count(*) from shown group by 1) o) as producers,
      ${choices('tags', sql`count desc, value`, topicsAtMost)} as topics,
      ${choices('years', sql`value desc`, topicsAtMost)} as years,
      ${choices('formats', sql`value`, topicsAtMost)} as formats
    from ${openCatalogue}`)
}

const choices = (column: string, order: ReturnType<typeof sql>, atMost: number) =>
  sql`(select coalesce(json_agg(json_build_object('value', value, 'label', value, 'count', count)), '[]') from (
    select value, count(*) from shown, unnest(${sql.ref(column)}) as value group by 1 order by ${order} limit ${atMost}) o)`
