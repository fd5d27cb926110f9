import { Migration } from '@mikro-orm/migrations'
import { copiedRows } from './copied-rows.ts'
import { tallyClosings } from './tally-closings.ts'

/** A completed task tells itself from when it counts. */
export class Closings20261122 extends Migration {
  override up(): void {
    for (const part of [tallyClosings, copiedRows]) this.addSql(part)
  }
}
