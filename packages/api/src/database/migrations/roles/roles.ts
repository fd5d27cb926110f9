import { Migration } from '@mikro-orm/migrations'
import { roleTally } from './role-tally.ts'

/** Roles have cells of their own, and what is much is matched with the cells that are there. */
export class Roles20261122 extends Migration {
  override up(): void {
    this.addSql(roleTally)
  }
}
