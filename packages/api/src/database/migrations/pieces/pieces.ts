import { Migration } from '@mikro-orm/migrations'
import { walking } from '../measures/watched-tally.ts'

/** What a walk has counted is seen once its piece is over: pieces are shorter, so that figures are newer. */
export class Pieces20261123 extends Migration {
  override up(): void {
    this.addSql(walking('create or replace', 100))
  }
}
