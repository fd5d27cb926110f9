import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Statement } from '../../../database/door.ts'
import { idOf } from '../../../read-model/id.ts'
import { instantOf } from '../../../read-model/shape.ts'
import { dayAt } from '../../../regency/today.ts'
import { hasForce } from '../../../sop/in-force.ts'
import { calendarRevision, castOf } from '../acting.ts'
import { answeredUnder } from '../repeat.ts'
import type { StartRunInput } from './start-run.type.ts'

/** What a run would be about, as far as the regency has it. */
export function readingSubject(input: StartRunInput, now: Instant, key: string | null): Statement {
  const dataset = idOf(input.dataset ?? '')
  return compile(sql`select v.id as "versionId", o.id as "opdId", d.id as "datasetId", d.title as "datasetTitle",
      d.frequency, s.title as "sopTitle", ${calendarRevision} as "calendarRevision", ${castOf(sql`s.id`, sql`o.id`)} as cast,
      (select json_build_object('opens', c.opens, 'afterDays', c.after_days) from schedule c
        where c.regency_id = s.regency_id and c.dataset_id = d.id and c.sop_id = s.id) as terms,
      ${key === null ? sql`null` : answeredUnder(sql`${key}`)} as answered
    from sop s
    left join sop_version v on v.regency_id = s.regency_id and v.sop_id = s.id and ${hasForce(sql`v`)}
      and v.valid @> ${dayAt(instantOf(now))}
    left join dataset d on d.regency_id = s.regency_id and d.id = ${dataset}
    join opd o on o.regency_id = s.regency_id and o.id = coalesce(d.opd_id, ${idOf(input.opd ?? '')})
    where s.regency_id = current_regency() and s.id = ${idOf(input.sop)}
      and (d.id is not null or ${input.dataset == null})`)
}
