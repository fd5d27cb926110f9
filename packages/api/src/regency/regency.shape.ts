import { sql } from 'kysely'
import type { Row, Shape } from '../read-model/shape.ts'
import { column, value } from '../read-model/shape.ts'

export const opdShape: Shape = {
  type: 'Opd',
  table: 'opd',
  reads: { id: column('id'), key: column('key'), name: column('name'), shortName: column('short_name') },
}

const calendar = (row: Row) => sql`(select c.content from calendar c where c.regency_id = ${row}.id)`
const calendarPart = (row: Row, part: string) => sql`(${calendar(row)} -> ${sql.lit(part)})`

/** "Kabupaten Pringsewu", "Provinsi Jawa Tengah"; the nation goes by its name alone. */
export const officialName = (regency: Row) => sql<string>`official_name(${regency}.kind, ${regency}.name)`

const watchedShape: Shape = {
  type: 'WatchedRegency',
  table: 'watching',
  reads: { id: column('regency_id'), code: column('code'), officialName: column('name') },
}

export const regencyShape: Shape = {
  type: 'Regency',
  table: 'regency',
  reads: {
    id: column('id'),
    key: column('key'),
    name: column('name'),
    officialName: value((row) => officialName(row)),
    kind: column('kind'),
    zone: value((row) => calendarPart(row, 'zone')),
    isSample: column('is_sample'),
    loadedYears: value((row) => calendarPart(row, 'loadedYears')),
    calendar: value(
      (row) => sql`(select c.content || jsonb_build_object('revision', c.revision) from calendar c
        where c.regency_id = ${row}.id)`,
    ),
    isWatching: value((row) => sql`(${row}.kind in ('provinsi', 'nasional'))`),
    watched: {
      from: 'many',
      shape: () => watchedShape,
      where: (regency, one) => sql`${one}.watcher_id = ${regency}.id`,
      orderBy: (one) => sql`${one}.name`,
    },
    watchers: value(
      (row) => sql`(select coalesce(json_agg(w.watcher_name order by w.watcher_name), '[]') from watching w
        where w.regency_id = ${row}.id)`,
    ),
    sopReviewMonths: column('sop_review_months'),
    opds: {
      from: 'many',
      shape: () => opdShape,
      where: (regency, opd) => sql`${opd}.regency_id = ${regency}.id`,
      orderBy: (opd) => sql`${opd}.name`,
    },
  },
}
