import type { ClassDecision, ClassHistory, Instant } from '@satualur/engine'
import type { CompiledQuery, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { instantOf } from '../../read-model/shape.ts'

/** All that was decided on a dataset's class, oldest first, as the engine has it. */
export const classHistory = (regency: RawBuilder<unknown>, dataset: RawBuilder<unknown>) =>
  sql<ClassHistory>`(select coalesce(json_agg(json_build_object('class', c.class, 'decidedOn', c.decided_on,
      'decidedBy', c.decided_by, 'reason', c.reason, 'test', case when c.ground is not null then json_build_object(
        'ground', c.ground, 'consequence', c.consequence, 'number', c.number, 'heldUntil', c.held_until) end)
      order by c.sequence), '[]')
    from class_decision c where c.regency_id = ${regency} and c.dataset_id = ${dataset})`

/** A decision on its way to its row: the place in the history is taken by whoever comes first. */
export interface DecisionRow {
  datasetId: string
  sequence: number
  decision: ClassDecision
}

/** Writes decisions; those whose place somebody else has taken meanwhile are left out. `dataset_id` of each that was written. */
export const writingDecisions = (rows: readonly DecisionRow[], at: Instant, by: string | null) => sql<{
  dataset_id: string
}>`insert into class_decision (regency_id, dataset_id, sequence, class, decided_on, decided_by, reason, ground, consequence,
    number, held_until, entered_at, entered_by)
  select current_regency(), x."datasetId", x.sequence, x.decision ->> 'class', (x.decision ->> 'decidedOn')::date,
    x.decision ->> 'decidedBy', x.decision ->> 'reason', x.decision #>> '{test,ground}', x.decision #>> '{test,consequence}',
    x.decision #>> '{test,number}', (x.decision #>> '{test,heldUntil}')::date, ${instantOf(at)}, ${by}::uuid
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("datasetId" uuid, sequence int, decision jsonb)
  on conflict (regency_id, dataset_id, sequence) do nothing returning dataset_id`

/** Whole histories, statement by statement: what was decided earlier is written before what has overtaken it. */
export const writingHistories = (
  rows: readonly DecisionRow[],
  at: Instant,
  by: string | null,
): CompiledQuery[] =>
  [...Map.groupBy(rows, ({ sequence }) => sequence)]
    .sort(([one], [other]) => one - other)
    .map(([, decisions]) => compile(writingDecisions(decisions, at, by)))
