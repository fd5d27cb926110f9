import type { Instant, Sop } from '@satualur/engine'
import { writeSop } from '@satualur/sop-format'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { instantOf } from '../../read-model/shape.ts'
import { isDraft } from '../../sop/in-force.ts'
import { recording } from '../../sop/version-event.ts'
import type { DraftRow } from '../draft/draft-row.ts'
import type { LetStand } from '../review/let-stand.ts'
import { keeping } from '../review/let-stand.ts'
import type { Standing } from './succession.ts'

/**
 * One statement: the version, the end of the one before, the title, the history and what was let stand. Behind the same lock as applying a
 * configuration, so that the two never make versions of one SOP side by side. Numbers follow the order of ratification.
 */
export function ratifying(
  { id, revision, source }: DraftRow,
  sop: Sop,
  { follows, letStand, at }: { follows: Standing | null; letStand: readonly LetStand[]; at: Instant },
) {
  const from = sop.header.effectiveOn!.date
  const v = sql`v`
  return compile(sql`with locked as materialized (
      select id from regency where id = current_regency() for no key update),
    ratified as (
      update sop_version v set state = 'effective', valid = daterange(${from}::date, null),
        content = ${JSON.stringify(sop)}::jsonb, source = ${writeSop(sop, source)},
        revision = v.revision + 1, saved_at = ${instantOf(at)}, saved_by = current_person(),
        number = coalesce((select max(o.number) + 1 from sop_version o where o.regency_id = v.regency_id
          and o.sop_id = v.sop_id and o.number > v.number), v.number)
      from locked where v.regency_id = locked.id and v.id = ${id} and ${isDraft(v)} and v.revision = ${revision}::int
      returning v.regency_id, v.id, v.sop_id),
    ended as (
      update sop_version o set valid = o.valid * daterange(null, ${from}::date),
        state = case when o.state = 'effective' then 'superseded' else o.state end
      from ratified where o.regency_id = ratified.regency_id and o.id = ${follows?.id ?? null}::uuid),
    titled as (
      update sop s set title = ${sop.title} from ratified where s.regency_id = ratified.regency_id and s.id = ratified.sop_id),
    recorded as (${recording(sql`ratified`, 'ratified', at)}),
    let_stand as (${keeping(sql`ratified`, letStand, at)})
    select id from ratified`)
}
