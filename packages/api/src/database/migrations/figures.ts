import { Migration } from '@mikro-orm/migrations'
import { waitedTime } from './waited-time.ts'

/** More of what is counted: how long tasks waited before anybody began. */
export class Figures20261121 extends Migration {
  override up(): void {
    for (const part of [waitedTime]) this.addSql(part)
  }
}
