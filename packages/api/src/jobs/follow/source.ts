import type { RawBuilder } from 'kysely'

/**
 * A table that is only added to, and can be followed: `xact xid8 default pg_current_xact_id()` tells which transaction has
 * written a row, an index finds the newest by it, and the migration has called `let_follow` for it.
 */
export interface Source<Row> {
  table: string
  /** A row as JSON, of the table's row `r`. */
  row: RawBuilder<Row>
  /** The order in which one transaction's rows were meant. */
  orderBy: RawBuilder<unknown>
}
