import { Migration } from '@mikro-orm/migrations'
import { tallyClosings } from './tally-closings.ts'

/** A completed task tells itself from when it counts. */
export class Closings20261122 extends Migration {
  override up(): void {
    this.addSql(tallyClosings)
  }
}
