import type { Published, Verdict } from '@satualur/ckan'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Working } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { OfDataset } from './queueing.ts'
import { removingEmptied } from '../portal/leaving-portal.ts'
import { enqueuedPush } from './queueing.ts'
import type { Taken } from './taken.ts'

const ofPublication = ({ dataset }: OfDataset) =>
  sql`regency_id = current_regency() and dataset_id = ${dataset}`

/** The portal shows it. Where something else has become public meanwhile, what it shows is kept, and the rest is on its way. */
export async function showing(
  of: OfDataset,
  { revision }: Taken,
  { address, id, resources, sent }: Published,
  { door, clock }: Working,
): Promise<void> {
  const now = instantOf(clock())
  const isAll = sql`revision = ${revision} and state = 'queued'`
  await door.askAs(
    'app.regency',
    of.regency,
    compile(sql`update publication set sent = ${JSON.stringify(sent)}::jsonb, sent_at = ${now}, portal_id = ${id},
        portal_name = ${sent.name}, portal_address = ${address}, portal_resources = ${JSON.stringify(resources)}::jsonb,
        drift = '[]', checked_at = ${now},
        state = case when ${isAll} then 'published' else state end,
        trouble = case when ${isAll} then null else trouble end,
        next_try_at = case when ${isAll} then null else next_try_at end
      where ${ofPublication(of)}`),
  )
}

/** Nobody sees it on the portal any more; a portal that is to go goes with the last. */
export async function hiding(of: OfDataset, { revision }: Taken, { door }: Working): Promise<void> {
  await door.askAs(
    'app.regency',
    of.regency,
    compile(sql`update publication set state = 'withdrawn', public_class = null, trouble = null, trouble_told_at = null,
        next_try_at = null, drift = null, sent = null
      where ${ofPublication(of)} and revision = ${revision} and state in ('queued', 'withdrawing')`),
    removingEmptied,
  )
}

/** What may not be seen any more is never given up, not even where somebody has to do something first. */
const minutesUntilTakenDown = 15

/** Nothing came of this try: it is made again by itself, or once somebody has done what the sentence says. */
export async function putOff(
  of: OfDataset,
  { revision, isWithdrawing }: Taken,
  verdict: Verdict,
  { door, clock }: Working,
): Promise<void> {
  const { kind, data } = troubleData(verdict)
  const trouble = JSON.stringify({ code: kind, data, sentence: verdict.sentence })
  const usual = isWithdrawing ? minutesUntilTakenDown * 60 : null
  const seconds = verdict.kind === 'again' ? verdict.afterSeconds : usual
  const again = seconds === null ? null : instantOf(clock() + seconds * 1_000)
  await door.askAs(
    'app.regency',
    of.regency,
    compile(sql`with put_off as (
        update publication set trouble = ${trouble}::jsonb, next_try_at = ${again}::timestamptz,
          state = ${isWithdrawing ? 'withdrawing' : again ? 'queued' : 'failed'}
        where ${ofPublication(of)} and revision = ${revision} and state in ('queued', 'withdrawing') returning dataset_id
      ) select ${again ? enqueuedPush(sql`put_off.dataset_id`, again) : sql`null`} from put_off`),
  )
}

function troubleData({ trouble }: Verdict): { kind: string; data: object } {
  const { kind, ...data } = trouble
  return { kind, data }
}
