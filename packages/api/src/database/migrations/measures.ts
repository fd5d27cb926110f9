import { Migration } from '@mikro-orm/migrations'
import { waitedTally } from './waited-tally.ts'
import { waiting } from './waiting.ts'

/** More that is measured of the time of tasks. */
export class Measures20261121 extends Migration {
  override up(): void {
    for (const part of [waiting, waitedTally]) this.addSql(part)
  }
}
