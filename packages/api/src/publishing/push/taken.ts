import type { AnsweredForm, DescribedDataset, Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Working } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { OfDataset } from './queueing.ts'

/** A piece that everybody is to see. */
export interface PublicRelease {
  name: string
  period: string | null
  title: string
  format: string
  mediaType: string
  fileName: string
  size: number
  sha256: string
  /** The Table Schema that its bytes were checked against; null where it has none. */
  schema: object | null
  metadata: { described: DescribedDataset; forms: AnsweredForm[] }
}

/** A publication that this job has taken, with all that the portal is to show. */
export interface Taken {
  revision: number
  attempt: number
  /** Nobody may see it any more: all that is done is that it goes. */
  isWithdrawing: boolean
  /** Nothing of it may stay on the portal where its own people see it. */
  isExcepted: boolean
  regency: string
  dataset: string
  portal: { address: string; organization: string; sealedToken: string; fillsDatastore: boolean } | null
  /** Newest first; none where everything was withdrawn. */
  releases: PublicRelease[]
}

/**
 * How long a job keeps a publication to itself. It says so anew before each step; one that has died meanwhile holds nobody
 * up for longer. Two at once do no harm: the portal's state decides each step.
 */
const leaseMilliseconds = 30_000

const lease = (now: Instant) => instantOf(now + leaseMilliseconds)

/** Takes a publication that is due; null where another job has it, or there is nothing to do. */
export async function take({ regency, dataset }: OfDataset, { door, clock }: Working): Promise<Taken | null> {
  const now = clock()
  const [taken] = await door.askAs<{ taken: Taken }>(
    'app.regency',
    regency,
    compile(sql`with taken as (
        update publication set attempts = attempts + 1, next_try_at = ${lease(now)}
        where regency_id = current_regency() and dataset_id = ${dataset} and state in ('queued', 'withdrawing')
          and next_try_at <= ${instantOf(now)}
        returning regency_id, dataset_id, revision, attempts, state
      ) select json_build_object('revision', t.revision, 'attempt', t.attempts, 'isWithdrawing', t.state = 'withdrawing',
        'isExcepted', d.information_class = 'dikecualikan', 'regency', g.key, 'dataset', d.key,
        'portal', (select json_build_object('address', p.address, 'organization', p.organization,
          'fillsDatastore', p.fills_datastore,
          'sealedToken', encode(p.sealed_token, 'base64')) from portal p where p.regency_id = t.regency_id),
        'releases', (select coalesce(json_agg(json_build_object('name', e.name, 'period', e.period, 'title', e.title,
            'format', e.format, 'mediaType', e.media_type, 'fileName', e.file_name, 'size', e.size,
            'sha256', encode(e.sha256, 'hex'), 'schema', e.metadata -> 'schema', 'metadata', e.metadata) order by e.released_at desc, e.id desc), '[]')
          from release e where e.regency_id = t.regency_id and e.dataset_id = t.dataset_id and e.public_class is not null)) as taken
      from taken t join regency g on g.id = t.regency_id
        join dataset d on d.regency_id = t.regency_id and d.id = t.dataset_id`),
  )
  return taken?.taken ?? null
}

/** Keeps it for a while longer, as far as it is still this job's; whether it may be shown at all. */
export async function keepOn(
  of: OfDataset,
  revision: number,
  { door, clock }: Working,
): Promise<{ maySend: boolean }> {
  const [kept] = await door.askAs<{ maySend: boolean }>(
    'app.regency',
    of.regency,
    compile(sql`with kept as (
        update publication set next_try_at = ${lease(clock())} where regency_id = current_regency()
          and dataset_id = ${of.dataset} and state in ('queued', 'withdrawing') and revision = ${revision}
      ) select state in ('queued', 'published', 'failed') as "maySend" from publication
      where regency_id = current_regency() and dataset_id = ${of.dataset}`),
  )
  return kept ?? { maySend: false }
}
