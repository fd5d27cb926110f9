import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Row } from '../read-model/shape.ts'
import { milliseconds } from '../read-model/shape.ts'
import { personOf } from './person-of.ts'
import type { AskedOfTurns } from './turn-facts.ts'

/** The waivers of a turn that have been taken back, as the schema tells them. */
export const withdrawnWaivers = (
  turn: Row,
  asked: AskedOfTurns['withdrawn'],
  depth: number,
): RawBuilder<unknown> =>
  asked
    ? sql`(select coalesce(json_agg(json_build_object('at', ${milliseconds(sql`w.withdrawn_at`)}, 'reason', w.reason,
        'by', ${personOf(sql`w`, 'withdrawn_by', asked.by, depth)}, 'waiver', json_build_object(
          'at', ${milliseconds(sql`w.waived_at`)}, 'reason', w.waiver_reason,
          'by', ${personOf(sql`w`, 'waived_by', asked.waivedBy, depth)})) order by w.withdrawn_at, w.id), '[]')
      from withdrawn_waiver w where w.regency_id = ${turn}.regency_id and w.schedule_id = ${turn}.schedule_id
        and w.period = ${turn}.period)`
    : sql`'[]'::json`
