import { sql } from 'kysely'
import type { Row } from '../read-model/shape.ts'

/** The version that a run went on when an event happened: that which the next move has left, or the run's own. */
export const versionInForce = (event: Row) => sql`coalesce(
  (select moved.version_id from run_move moved where moved.regency_id = ${event}.regency_id
    and moved.run_id = ${event}.run_id and moved.sequence >= ${event}.sequence order by moved.sequence limit 1),
  (select r.version_id from run r where r.regency_id = ${event}.regency_id and r.id = ${event}.run_id))`

/** Whom and what an event names beside its SOP; null for most. Who claims is seen beside it, who is assigned is not. */
export const namedIn = (event: Row) => sql`case
  when ${event}.type in ('TaskAssigned', 'TaskClaimed') then json_build_object('versionNumber', null, 'people',
    (select coalesce(json_object_agg(p.id, p.name), '{}') from person p where p.regency_id = ${event}.regency_id
      and (${event}.type = 'TaskAssigned' or p.id <> ${event}.actor_id) and (${event}.body -> 'performers' ? p.id::text or ${event}.body ->> 'performer' = p.id::text)))
  when ${event}.type = 'RunMigrated' then json_build_object('people', json_build_object(), 'versionNumber',
    (select v.number from sop_version v where v.regency_id = ${event}.regency_id and v.id = (${event}.body ->> 'to')::uuid))
end`
