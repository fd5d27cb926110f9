import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { enqueued } from '../../jobs/enqueued.ts'
import type { Working } from '../../jobs/work.ts'
import { taskNamed } from '../task-named.ts'
import { deliverMessage } from './deliver-message.ts'
import type { WebhookKind } from './webhook-kind.ts'

/** Something to be told to other programs. */
export interface Message {
  kind: WebhookKind
  /** What it is about, told once to each webhook. */
  id: string
  at: Instant
  run: string | null
  /** What is public of it has changed, here or on the portal. */
  dataset?: string
  act?: string
  attempt?: number
  /** The statutory deadline of the run that it is about. */
  deadline?: string
}

/** Writes a message down for each webhook that wants it, word for word as it will go out however often it is tried. */
export function writingDeliveries(
  messages: readonly Message[],
  { clock }: Pick<Working, 'clock'>,
): Statement[] {
  if (messages.length === 0) return []
  return [
    compile(sql`with message as (
      select * from jsonb_to_recordset(${JSON.stringify(messages)}::jsonb)
        as m(kind text, id text, at float8, run uuid, dataset uuid, act text, attempt int, deadline text)),
    written as (
      insert into delivery (regency_id, webhook_id, message_id, kind, body, status, at)
      select current_regency(), w.id, m.id, m.kind, ${body}::text, 'waiting', to_timestamp(m.at / 1000)
      from message m
      join webhook w on w.regency_id = current_regency() and w.disabled_at is null and m.kind = any(w.kinds)
      left join run r on r.regency_id = current_regency() and r.id = m.run
      left join lateral ${taskNamed(sql`m`)} t on true
      left join dataset s on s.regency_id = current_regency() and s.id = m.dataset
      left join deadline d on d.regency_id = current_regency() and d.run_id = m.run and d.key = m.deadline
      where r.id is not null or s.id is not null
      on conflict do nothing returning id)
    select ${enqueued(
      deliverMessage,
      sql`json_build_object('regency', current_regency(), 'delivery', id)`,
      clock(),
    )} from written`),
  ]
}

const utc = (at: RawBuilder<unknown>) =>
  sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Ids and titles, no person and nothing that was handed in: who is told more has to ask with a session. */
const body = sql`json_build_object('type', m.kind, 'timestamp', ${utc(sql`to_timestamp(m.at / 1000)`)}, 'data', json_build_object(
  'run', case when r.id is not null then json_build_object('id', r.id, 'title', r.title, 'period', r.period) end,
  'dataset', case when s.id is not null then json_build_object('id', s.id, 'key', s.key, 'title', s.title) end,
  'task', case when t.id is not null then json_build_object('id', t.id, 'step', t.step_key, 'attempt', t.attempt,
    'dueAt', ${utc(sql`t.due_at`)}) end,
  'deadline', case when d.key is not null then json_build_object('key', d.key, 'title', d.title, 'basis', d.basis,
    'runsOutAt', ${utc(sql`d.runs_out_at`)}) end))`
