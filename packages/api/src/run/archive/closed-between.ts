import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Row } from '../../read-model/shape.ts'

/** Of `closed_task`: what closed at an instant or later. Boxes in which all closed earlier stay shut (docs/decisions/0035). */
export const closedSince = (task: Row, at: RawBuilder<unknown>) =>
  sql`${task}.closed_at >= ${at} and ${task}.last_closed_at >= ${at}`

/** What closed before it. Boxes in which all closed later stay shut. */
export const closedBefore = (task: Row, at: RawBuilder<unknown>) =>
  sql`${task}.closed_at < ${at} and ${task}.first_closed_at < ${at}`
