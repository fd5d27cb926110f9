import { sql } from 'kysely'
import type { Row, Shape } from '../../read-model/shape.ts'
import { column, value } from '../../read-model/shape.ts'

const entriesOf = (list: Row) =>
  sql`from list_entry e where e.regency_id = ${list}.regency_id and e.list_id = ${list}.id`

export const dataListShape: Shape = {
  type: 'DataList',
  table: 'data_list',
  reads: {
    id: column('id'),
    year: column('year'),
    counts: value(
      (list) => sql`(select coalesce(json_agg(c order by c.standing), '[]') from (
        select e.standing, count(*)::int as count ${entriesOf(list)} group by e.standing) c)`,
    ),
    priorityCount: value((list) => sql`(select count(*)::int ${entriesOf(list)} and e.is_priority)`),
    decrees: value(
      (list) => sql`(select coalesce(json_agg(d order by d."on", d.number), '[]') from (
        select s.step ->> 'number' as number, s.step ->> 'on' as "on", count(*)::int as "entryCount"
        from list_entry e join list_step s on s.regency_id = e.regency_id and s.entry_id = e.id and s.type = 'enact'
        where e.regency_id = ${list}.regency_id and e.list_id = ${list}.id group by 1, 2) d)`,
    ),
  },
}
