import { Migration } from '@mikro-orm/migrations'
import { runPages } from './run-pages.ts'
import { waitedTally } from './waited-tally.ts'
import { watchedTally } from './watched-tally.ts'
import { waiting } from './waiting.ts'

/** More that is measured of the time of tasks, and counted for those who watch regencies; and room for runs to be rewritten. */
export class Measures20261121 extends Migration {
  override up(): void {
    for (const part of [waiting, waitedTally, watchedTally, runPages]) this.addSql(part)
  }
}
