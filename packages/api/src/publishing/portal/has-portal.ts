import { sql } from 'kysely'

/** Whether the regency has a portal; one from which everything is being taken down counts for none. */
export const hasPortal = sql<boolean>`exists (select from portal p
  where p.regency_id = current_regency() and p.removing_since is null)`
