import { Migration } from '@mikro-orm/migrations'
import { phaseTally } from './phase-tally.ts'

/** Phases have cells of their own, and cells are written in the order of their key. */
export class Phases20261122 extends Migration {
  override up(): void {
    this.addSql(phaseTally)
  }
}
