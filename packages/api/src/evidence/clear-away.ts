import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { FileStore } from '../files/file-store.ts'
import { clearOver } from '../files/resumable/resumable-uploads.ts'
import { inEveryRegency } from '../jobs/in-every-regency.ts'
import type { Timer, Working } from '../jobs/work.ts'

/** Drafts of tasks that have closed: nobody is shown them any more. */
const removingDrafts = compile(
  sql`delete from task_draft d using task t where d.regency_id = current_regency()
    and t.regency_id = d.regency_id and t.id = d.task_id and t.status <> 'open'`,
)

/** What nobody will go on with: drafts of closed tasks, and uploads whose time is over, with their bytes. */
export const clearingAway: Timer = {
  kind: 'timer',
  name: 'evidence.clear-away',
  cron: '37 * * * *',
  ring: inEveryRegency(clearAway),
}

async function clearAway(regency: string, { door, settings }: Working): Promise<void> {
  await door.askAs('app.regency', regency, removingDrafts)
  await clearOver({ door, store: new FileStore(settings.filesFolder) }, regency)
}
