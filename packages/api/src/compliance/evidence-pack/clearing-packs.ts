import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { inEveryRegency } from '../../jobs/in-every-regency.ts'
import type { Timer, Working } from '../../jobs/work.ts'
import { PackStore } from './pack-store.ts'

/** A pack can be made again at any time, and repeats files that are kept anyway. */
const daysToLive = 30

export const clearingPacks: Timer = {
  kind: 'timer',
  name: 'evidencePack.clear-away',
  cron: '23 18 * * *',
  ring: inEveryRegency(clearAway),
}

async function clearAway(regency: string, { door, settings }: Working): Promise<void> {
  const gone = await door.askAs<{ id: string }>(
    'app.regency',
    regency,
    compile(sql`delete from evidence_pack where regency_id = current_regency()
      and asked_at < house_now() - make_interval(days => ${daysToLive}) returning id`),
  )
  const store = new PackStore(settings.filesFolder)
  for (const { id } of gone) await store.forget(id)
}
