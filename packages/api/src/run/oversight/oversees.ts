import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { isAdmin } from '../../people/is-admin.ts'
import { supervises } from '../command/acting.ts'

/** Whether whoever is asking may assign, release and pause the work of an OPD: its supervisors, and admins. */
export const oversees = (opd: RawBuilder<unknown>) => sql<boolean>`(${isAdmin} or ${supervises(opd)})`
