import type { Sop } from '@satualur/engine'
import { describePeriod } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Context } from '../graphql/context.ts'
import { eventSentence } from '../run/event-sentence.ts'
import type { ChainedEvent } from '../run/rows/event-chain.ts'
import { brokenAt } from '../run/rows/event-chain.ts'
import { readRecordCode } from './record-code.ts'
import type { RecordVerification } from './record.type.ts'

interface RecordRow {
  regencyId: string
  runId: string
  sequence: number
  hash: string
  issuedAt: number
}

interface RunRow extends Pick<RecordVerification, 'regency' | 'zone' | 'sop' | 'status'> {
  title: string
  period: string | null
  content: Sop
  /** How many events the run has by its own row. */
  revision: number
  events: ChainedEvent[]
}

/**
 * Reckons the chain of a record's run anew. The code opens the record's row alone; what is told of its run is what stands
 * printed on the record anyway, and whether it is still so.
 */
export async function verifyRecord(
  { door, locale }: Context,
  typed: string,
): Promise<RecordVerification | null> {
  const code = readRecordCode(typed)
  const [record] = await door.askAs<RecordRow>('app.record', code, recordByCode(code))
  if (!record) return null
  const [run] = await door.askAs<RunRow>('app.regency', record.regencyId, chainOf(record.runId))
  const { events, content, revision, title, period, ...told } = run!
  const broken = brokenAt(events) ?? (events.length < revision ? events.length + 1 : null)
  const isSealed = events[record.sequence - 1]?.hash === record.hash
  const changed = broken ?? (isSealed ? null : record.sequence)
  const event = changed === null ? undefined : events[changed - 1]
  const { sequence, hash, issuedAt } = record
  return {
    ...told,
    subject: period === null ? title : `${title}, ${describePeriod(period, locale)}`,
    ...{ sequence, hash, issuedAt },
    state: changed !== null ? 'changed' : revision > sequence ? 'continued' : 'current',
    changedEvent:
      changed === null
        ? null
        : {
            sequence: changed,
            sentence: event ? tellable(() => eventSentence(content, event.type, event.body, locale)) : null,
            at: event?.at ?? null,
          },
  }
}

/** What somebody has written into an event may be nothing that can be told. */
function tellable(tell: () => string): string | null {
  try {
    return tell()
  } catch {
    return null
  }
}

const recordByCode = (code: string) =>
  compile(sql`select regency_id as "regencyId", run_id as "runId", sequence, encode(head_hash, 'hex') as hash,
    extract(epoch from issued_at)::float8 * 1000 as "issuedAt" from run_record where code = ${code}`)

const chainOf = (run: string) =>
  compile(sql`select official_name(g.kind, g.name) as regency, k.content ->> 'zone' as zone, r.title, r.period, v.content,
    v.content ->> 'title' as sop, r.status, r.revision,
    (select coalesce(json_agg(json_build_object('sequence', e.sequence, 'at', extract(epoch from e.at) * 1000,
      'actor', e.actor_id, 'type', e.type, 'body', e.body, 'hash', encode(e.hash, 'hex')) order by e.sequence), '[]')
      from run_history e where e.regency_id = r.regency_id and e.run_id = r.id) as events
    from run r join regency g on g.id = r.regency_id join calendar k on k.regency_id = r.regency_id
    join sop_version v on v.regency_id = r.regency_id and v.id = r.version_id
    where r.regency_id = current_regency() and r.id = ${run}`)
