import { Migration } from '@mikro-orm/migrations'
import { tallyCounting } from './tally-counting.ts'

/** What is counted behind the watermark is counted with less work. */
export class Counting20261121 extends Migration {
  override up(): void {
    this.addSql(tallyCounting)
  }
}
