import { Migration } from '@mikro-orm/migrations'
import { delegation } from './delegation.ts'
import { discussion } from './discussion.ts'
import { evidence } from './evidence.ts'
import { follower } from './follower.ts'
import { notice } from './notice.ts'
import { personInvitation } from './person-invitation.ts'
import { record } from './record.ts'
import { recurrence } from './recurrence.ts'
import { runCommand } from './run-command.ts'
import { runExecution } from './run-execution.ts'

/** Work in real offices: claims, assignments, absence, pauses, evidence, notices, recurrence, records. */
export class Execution20261121 extends Migration {
  override up(): void {
    for (const part of [
      delegation,
      runExecution,
      runCommand,
      follower,
      discussion,
      evidence,
      recurrence,
      record,
      notice,
      personInvitation,
    ])
      this.addSql(part)
  }
}
