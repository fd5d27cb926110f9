import { Migration } from '@mikro-orm/migrations'
import { correctionReason } from './correction-reason.ts'
import { largeTable } from './large-table.ts'
import { plannedRelease } from './planned-release.ts'
import { takenDown } from './taken-down.ts'

/** What open data need beyond their first floor plan. */
export class OpenData20261121 extends Migration {
  override up(): void {
    const parts = [largeTable, plannedRelease, takenDown, correctionReason]
    for (const part of parts) this.addSql(part)
  }
}
