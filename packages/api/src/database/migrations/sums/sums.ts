import { Migration } from '@mikro-orm/migrations'
import { tallySums } from './tally-sums.ts'

/** What is counted behind the watermark is added up with less work. */
export class Sums20261122 extends Migration {
  override up(): void {
    this.addSql(tallySums)
  }
}
