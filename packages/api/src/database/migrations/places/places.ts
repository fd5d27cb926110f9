import { Migration } from '@mikro-orm/migrations'
import { roomForMore } from './room-for-more.ts'

/** What is read together lies together: docs/decisions/0018. */
export class Places20261122 extends Migration {
  override up(): void {
    this.addSql(countedInIndex)
    this.addSql(roomForMore)
  }
}

/**
 * What is counted of a completed task stands in the index by which its days are found. Tasks of one regency lie among those of all
 * others, each on a page of its own; the index is enough where its page has been tidied, which happens after a fiftieth of
 * the tasks in the place of a fifth.
 */
const countedInIndex = `
drop index task_closed;
create index task_closed on task (regency_id, closed_at)
  include (opd_id, due_at, excused_at, is_sent_back, attempt, used_minutes, late_minutes, waited_minutes) where status = 'completed';
alter table task set (autovacuum_vacuum_scale_factor = 0.02);
`
