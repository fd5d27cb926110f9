import { sql } from 'kysely'

/** Whether whoever is asking is an admin of the regency, inside a statement. */
export const isAdmin = sql<boolean>`exists (select from person viewer where viewer.regency_id = current_regency()
  and viewer.id = current_person() and viewer.access = 'admin')`
