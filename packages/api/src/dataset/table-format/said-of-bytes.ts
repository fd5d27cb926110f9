import type { PersonalDataReport, TableReport } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { milliseconds } from '../../read-model/shape.ts'
import { formatInForce } from './format-row.ts'
import { isTable } from './is-table.ts'

/**
 * What has been said of some bytes, in the words in which the engine asks it before they are public. Both are JSON, to be
 * read along with whatever else is asked: `bytes` is a column with their SHA-256, of a row in the current regency.
 */
const digest = (bytes: RawBuilder<unknown>) => sql`encode(${bytes}, 'hex')`

const judgedBy = (person: RawBuilder<unknown>) =>
  sql`(select jp.position from person jp where jp.regency_id = current_regency() and jp.id = ${person})`

/** Whether a table keeps to the format that its dataset has now, in whatever period it was checked; `name` is that of its file. */
export const tableSaid = (
  dataset: RawBuilder<unknown>,
  bytes: RawBuilder<unknown>,
  name: RawBuilder<unknown>,
): RawBuilder<TableReport> => sql`(select case
    when sv.revision is null or not ${isTable(sql`sv.name`)} then json_build_object('kind', 'no-format')
    when st.made_at is null then json_build_object('kind', 'unchecked')
    when st.is_clean then json_build_object('kind', 'clean', 'of', ${digest(bytes)})
    else json_build_object('kind', 'faulty', 'of', ${digest(bytes)}, 'problems', greatest(1, st.errors), 'waiver',
      (select json_build_object('reason', tw.reason, 'at', ${milliseconds(sql`tw.waived_at`)}, 'by', ${judgedBy(sql`tw.waived_by`)})
        from table_waiver tw where tw.regency_id = st.regency_id and tw.report_id = st.id)) end
  from (select ${formatInForce(sql`current_regency()`, dataset)} as revision, ${name}::text as name) sv
  left join lateral (select sr.* from table_report sr where sr.regency_id = current_regency() and sr.dataset_id = ${dataset}
      and sr.format_revision = sv.revision and sr.sha256 = ${bytes} and sr.made_at is not null
    order by exists (select from table_waiver sw where sw.regency_id = sr.regency_id and sw.report_id = sr.id) desc, sr.made_at desc
    limit 1) st on true)`

/** What was found of persons; where a file is no table, it is `name` as a whole that somebody has to judge. */
export const personalDataSaid = (
  bytes: RawBuilder<unknown>,
  name: RawBuilder<unknown>,
): RawBuilder<PersonalDataReport> => sql`coalesce((select case when found.columns = '[]'
      then json_build_object('kind', 'none', 'of', ${digest(bytes)})
      else json_build_object('kind', 'found', 'of', ${digest(bytes)}, 'columns', found.columns, 'judgement',
        (select json_build_object('isPublic', sj.is_public, 'reason', sj.reason, 'at', ${milliseconds(sql`sj.judged_at`)},
            'by', ${judgedBy(sql`sj.judged_by`)})
          from personal_data_judgement sj where sj.regency_id = sp.regency_id and sj.sha256 = sp.sha256
          order by sj.sequence desc limit 1)) end
    from personal_data_report sp, lateral (select case when sp.columns is null then jsonb_build_array(${name})
      else (select coalesce(jsonb_agg(c ->> 'column'), '[]') from jsonb_array_elements(sp.columns) c
        where c ->> 'judgement' <> 'none') end as columns) found
    where sp.regency_id = current_regency() and sp.sha256 = ${bytes}), json_build_object('kind', 'unscanned'))`
