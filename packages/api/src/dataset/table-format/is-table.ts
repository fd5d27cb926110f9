import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

/** What does not have the name of a table is a paper of the procedure, or data of another kind. */
export const isTable = (name: RawBuilder<unknown>) => sql`(${name} ~* '\\.(csv|xlsx|ods)$')`
