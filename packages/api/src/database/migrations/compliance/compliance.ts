import { Migration } from '@mikro-orm/migrations'
import { apiToken } from './api-token.ts'
import { deadline } from './deadline.ts'
import { evidencePack } from './evidence-pack.ts'
import { excuse } from './excuse.ts'
import { houseState } from './house-state.ts'
import { report } from './report.ts'
import { tally } from './tally.ts'
import { toldRecord } from './told-record.ts'
import { watching } from './watching.ts'
import { withdrawnWaiver } from './withdrawn-waiver.ts'
import { workingCalendar } from './working-calendar.ts'

/** Did we keep our word: calendars that change, what is counted, whom it is told, and what other tools read of it. */
export class Compliance20261121 extends Migration {
  override up(): void {
    for (const part of [
      withdrawnWaiver,
      toldRecord,
      workingCalendar,
      excuse,
      tally,
      watching,
      apiToken,
      deadline,
      report,
      houseState,
      evidencePack,
    ])
      this.addSql(part)
  }
}
