import { Migration } from '@mikro-orm/migrations'
import { merging } from '../closings/tally-closings.ts'
import { layoutOfRoles, many } from '../roles/role-tally.ts'
import { sumOf } from '../sums/tally-sums.ts'

/** Counting goes on without waiting for the disk: docs/decisions/0018. */
export class Unwaited20261122 extends Migration {
  override up(): void {
    this.addSql(merging({ sumOf, layout: layoutOfRoles, many, isUnwaited: true }))
  }
}
