import type { EntryContent, Instant, ListEntry, ListStep } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { instantOf } from '../../read-model/shape.ts'

/** An entry as a command reads it. */
export interface EntryRow {
  id: string
  revision: number
  entry: ListEntry
  title: string
  datasetId: string | null
  opdId: string
}

/** The columns of an `EntryRow`, of the row that is named `e`. */
export const entryColumns = sql`e.id, e.revision, e.entry, e.title, e.dataset_id as "datasetId", e.opd_id as "opdId"`

/** An entry after a step; one that is new has the revision 0. */
export interface TakenStep {
  id: string
  revision: number
  datasetId: string | null
  entry: ListEntry
  step: ListStep
}

/** What an entry is listed by: what is in force, or else what is proposed; of what has left nothing changes. */
function shownContent(entry: ListEntry): EntryContent | null {
  if (entry.state === 'in-force') return entry.content
  return entry.state === 'new' ? entry.proposal.content : null
}

/**
 * Writes entries with the steps that made them so, all or none: where one of them was changed since it was read, or its
 * dataset has come onto the list meanwhile, all of it is left (`none_unless`). `list` is where new ones go.
 */
export function writingEntries(
  taken: readonly TakenStep[],
  list: RawBuilder<unknown> | null,
  at: Instant,
  by: string | null,
): RawBuilder<unknown> {
  const rows = taken.map(({ id, revision, datasetId, entry, step }) => {
    const content = shownContent(entry)
    return {
      ...{ id, revision, datasetId, entry, step },
      title: content?.title ?? null,
      producer: content?.producer ?? null,
      frequency: content?.frequency ?? null,
      class: content?.classDecision.class ?? null,
    }
  })
  return sql`with told as (
      select x.*, o.id as opd from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, revision int,
        "datasetId" uuid, entry jsonb, step jsonb, title text, producer text, frequency text, class text)
      left join opd o on o.regency_id = current_regency() and o.key = x.producer),
    -- In one order, so that two who change several entries wait for each other and never in a circle.
    held as (select e.id from list_entry e join told t on t.id = e.id and e.revision = t.revision
      where e.regency_id = current_regency() order by e.id for update of e),
    changed as (update list_entry e set revision = e.revision + 1, entry = t.entry,
        dataset_id = coalesce(t."datasetId", e.dataset_id), opd_id = coalesce(t.opd, e.opd_id),
        title = coalesce(t.title, e.title), information_class = coalesce(t.class, e.information_class),
        frequency = case when t.class is null then e.frequency else t.frequency end
      from held h join told t on t.id = h.id
      where e.regency_id = current_regency() and e.id = h.id and e.revision = t.revision returning e.id, e.revision),
    added as (insert into list_entry (regency_id, id, list_id, dataset_id, opd_id, title, frequency, information_class,
        revision, entry)
      select current_regency(), t.id, ${list ?? sql`null::uuid`}, t."datasetId", t.opd, t.title, t.frequency, t.class, 1, t.entry
      from told t where t.revision = 0 on conflict do nothing returning id, revision),
    written as (select * from changed union all select * from added),
    stepped as (insert into list_step (regency_id, entry_id, sequence, step, taken_at, taken_by)
      select current_regency(), w.id, w.revision, t.step, ${instantOf(at)}, ${by}::uuid from written w join told t using (id))
    select none_unless(count(*) = ${taken.length}::int) from written`
}
