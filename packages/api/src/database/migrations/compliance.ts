import { Migration } from '@mikro-orm/migrations'
import { withdrawnWaiver } from './withdrawn-waiver.ts'

/** What is owed and whether it was done: periods that were waived after all not. */
export class Compliance20261121 extends Migration {
  override up(): void {
    for (const part of [withdrawnWaiver]) this.addSql(part)
  }
}
