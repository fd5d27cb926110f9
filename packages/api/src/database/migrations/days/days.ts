import { Migration } from '@mikro-orm/migrations'
import { dayTally } from './day-tally.ts'

/** Days of a regency have cells. */
export class Days20261123 extends Migration {
  override up(): void {
    this.addSql(dayTally)
  }
}
