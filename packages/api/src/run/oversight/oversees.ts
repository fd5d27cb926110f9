import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { isAdmin } from '../../people/is-admin.ts'

/** Whether whoever is asking watches over the work of an OPD. */
const supervises = (opd: RawBuilder<unknown>) => sql`exists (select from person me
  where me.regency_id = current_regency() and me.id = current_person() and me.is_supervisor and me.opd_id = ${opd})`

/** Whether whoever is asking may assign, release and pause the work of an OPD: its supervisors, and admins. */
export const oversees = (opd: RawBuilder<unknown>) => sql<boolean>`(${isAdmin} or ${supervises(opd)})`
