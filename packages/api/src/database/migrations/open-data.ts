import { Migration } from '@mikro-orm/migrations'
import { largeTable } from './large-table.ts'

/** What open data need beyond their first floor plan. */
export class OpenData20261121 extends Migration {
  override up(): void {
    const parts = [largeTable]
    for (const part of parts) this.addSql(part)
  }
}
