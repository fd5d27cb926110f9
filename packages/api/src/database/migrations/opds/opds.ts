import { Migration } from '@mikro-orm/migrations'
import { opdSpans } from './opd-spans.ts'

/** OPDs have cells of quarters and years. */
export class Opds20261123 extends Migration {
  override up(): void {
    this.addSql(opdSpans)
  }
}
