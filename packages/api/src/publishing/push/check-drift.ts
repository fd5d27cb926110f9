import type { Sent } from '@satualur/ckan'
import { drift } from '@satualur/ckan'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { enqueued } from '../../jobs/enqueued.ts'
import { inEveryRegency } from '../../jobs/in-every-regency.ts'
import type { Task, Timer, Working } from '../../jobs/work.ts'
import { instantOf, milliseconds } from '../../read-model/shape.ts'
import { tellingPeople, tellingPrograms } from '../telling.ts'
import type { OfDataset } from './queueing.ts'
import { portalAt } from './way-out.ts'

/** Every dataset on the portal is compared with what was sent once a day; its files are downloaded for that. */
const millisecondsBetween = 24 * 3_600_000
/** An hour's share, so that a portal with thousands of datasets is not asked for all of them at once. */
const atOnce = 200

export const askingForDrift: Timer = {
  kind: 'timer',
  name: 'publishing.ask-for-drift',
  cron: '41 * * * *',
  ring: inEveryRegency(askForDrift),
}

export const checkingDrift: Task<OfDataset> = {
  kind: 'task',
  name: 'publishing.check-drift',
  title: { id: 'memeriksa dataset di portal', en: 'looking at a dataset on its portal' },
  attemptsAtMost: 3,
  work: checkDrift,
}

async function askForDrift(regency: string, { door, clock }: Working): Promise<void> {
  const payload = sql`json_build_object('regency', current_regency(), 'dataset', u.dataset_id)`
  const standsAs = sql`'publishing.check-drift ' || u.dataset_id`
  await door.askAs(
    'app.regency',
    regency,
    compile(sql`select ${enqueued(checkingDrift, payload, clock(), { standsAs })} from (
        select dataset_id from publication where regency_id = current_regency() and state = 'published'
          and checked_at <= ${instantOf(clock() - millisecondsBetween)} order by checked_at limit ${atOnce}) u`),
  )
}

interface Published {
  isDrifted: boolean
  sentAt: number
  sent: Sent
  revision: number
  address: string
  sealedToken: string
}

const tellingDrift = (dataset: string, { sentAt }: Published, working: Working): Statement[] => [
  ...tellingPrograms('portal.drifted', dataset, working.clock()),
  ...tellingPeople({ kind: 'portal-drifted', dataset, of: sentAt, audience: ['admins'] }, working),
]

async function checkDrift({ regency, dataset }: OfDataset, working: Working): Promise<void> {
  const { door, settings, clock, changes } = working
  const [published] = await door.askAs<Published>('app.regency', regency, reading(dataset))
  if (!published) return
  const { sent, revision, address } = published
  const sealedToken = Buffer.from(published.sealedToken, 'base64')
  const found = await drift(await portalAt({ address, sealedToken }, settings), sent)
  // The portal cannot be asked now; the next round asks again.
  if (!Array.isArray(found)) return
  await door.askAs(
    'app.regency',
    regency,
    compile(sql`update publication set drift = ${JSON.stringify(found)}::jsonb, checked_at = ${instantOf(clock())}
      where regency_id = current_regency() and dataset_id = ${dataset} and state = 'published' and revision = ${revision}`),
    ...(found.length > 0 && !published.isDrifted ? tellingDrift(dataset, published, working) : []),
  )
  changes.publish(regency, 'following')
}

const reading = (dataset: string) =>
  compile(sql<Published>`select u.sent, u.revision, jsonb_array_length(coalesce(u.drift, '[]')) > 0 as "isDrifted",
      ${milliseconds(sql`u.sent_at`)} as "sentAt", p.address, encode(p.sealed_token, 'base64') as "sealedToken"
    from publication u join portal p on p.regency_id = u.regency_id
    where u.regency_id = current_regency() and u.dataset_id = ${dataset} and u.state = 'published'`)
