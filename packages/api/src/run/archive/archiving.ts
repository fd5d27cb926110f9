import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { inEveryRegency } from '../../jobs/in-every-regency.ts'
import type { Timer, Working } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { ChainedEvent } from '../rows/event-chain.ts'
import { brokenAt } from '../rows/event-chain.ts'
import type { BundledPerformer } from './bundle.ts'
import { bundled } from './bundle.ts'

const usualDays = 30
const dayMilliseconds = 86_400_000
/** As many runs as one transaction archives. */
const runsAtOnce = 20

/** A closed run with what has not been archived of it; nothing, where its events were archived before there were boxes. */
interface QuietRun {
  id: string
  /** The hash that its first event here is chained to. */
  previousHash: string
  events: ChainedEvent[]
  performers: BundledPerformer[]
}

/** Archives the runs that closed long ago (docs/decisions/0021), once all of these followers have followed their events. */
export const archiving = (followers: readonly string[]): Timer => ({
  kind: 'timer',
  name: 'run.archive',
  cron: '20 17 * * *',
  ring: inEveryRegency((regency, working) => archiveRuns(regency, working, followers)),
})

/**
 * Piece by piece, each in one transaction; where two do so at once, one finds what the other has left. A run whose chain does
 * not hold stays as it lies: what somebody has done to it is not bundled as if it were what happened.
 */
export async function archiveRuns(
  regency: string,
  { door, clock, settings }: Pick<Working, 'door' | 'clock' | 'settings'>,
  followers: readonly string[],
): Promise<void> {
  const before = clock() - (settings.archiveAfterDays ?? usualDays) * dayMilliseconds
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const runs = await door.askAs<QuietRun>('app.regency', regency, quietRuns(before, last))
    const whole = runs.filter(isWhole)
    const statements = whole
      .filter(({ events }) => events.length > 0)
      .map((run) => archivingOf(run, followers))
    if (whole.length > 0) await door.askAs('app.regency', regency, ...statements, boxing(whole))
    if (runs.length < runsAtOnce) return
    last = runs.at(-1)!.id
  }
}

const isWhole = ({ events, previousHash }: QuietRun): boolean => {
  const [first] = events
  return !first || brokenAt(events, { sequence: first.sequence - 1, hash: previousHash }) === null
}

/** In the order of their ids, in which all archive. */
const quietRuns = (before: number, last: string): Statement =>
  compile(sql`
    select r.id, coalesce((select encode(a.hash, 'hex') from archived_event a where a.regency_id = r.regency_id
        and a.run_id = r.id order by a.sequence desc limit 1), '') as "previousHash",
      (select coalesce(json_agg(json_build_object('sequence', e.sequence, 'at', extract(epoch from e.at) * 1000, 'actor', e.actor_id,
          'type', e.type, 'body', e.body, 'hash', encode(e.hash, 'hex')) order by e.sequence), '[]')
        from run_event e where e.regency_id = r.regency_id and e.run_id = r.id) as events,
      (select coalesce(json_agg(json_build_array(t.act_key, t.attempt, a.person_id, a.vote, a.vote_by)
          order by t.act_key, t.attempt, a.person_id), '[]')
        from task t join assignment a on a.regency_id = t.regency_id and a.task_id = t.id
        where t.regency_id = r.regency_id and t.run_id = r.id) as performers
    from run r where r.regency_id = current_regency() and r.closed_at < ${instantOf(before)} and r.id > ${last}::uuid
      and (r.box is null or exists (select from run_event e where e.regency_id = r.regency_id and e.run_id = r.id))
      and not exists (select from run_event e where e.regency_id = r.regency_id and e.run_id = r.id
        and e.at >= ${instantOf(before)})
    order by r.id limit ${runsAtOnce}`)

const archivingOf = (
  { id, previousHash, events, performers }: QuietRun,
  followers: readonly string[],
): Statement => {
  const { text, seals } = bundled(events, performers)
  return compile(sql`select archive_run(${id}, decode(${previousHash}, 'hex'), ${text}, decode(${seals}, 'hex'),
    string_to_array(${followers.join()}, ','))`)
}

/** Their tasks, of those that are archived by then (docs/decisions/0035). */
const boxing = (runs: readonly QuietRun[]): Statement =>
  compile(sql`select box_runs(${runs.map(({ id }) => id)}::uuid[])`)
