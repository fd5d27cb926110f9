import { Migration } from '@mikro-orm/migrations'
import { dataset } from './dataset.ts'
import { grants } from './grants.ts'
import { people } from './people.ts'
import { regency } from './regency.ts'
import { run } from './run.ts'
import { sop } from './sop.ts'
import { tenancy } from './tenancy.ts'

/** The first floor plan: every room's tables, from the left to the right. */
export class House20261121 extends Migration {
  override up(): void {
    for (const room of [tenancy, regency, people, sop, dataset, run, grants]) this.addSql(room)
  }
}
