import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import type { Sentence } from '../../graphql/locale.ts'
import type { Working } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'
import { writingNews } from '../writing-news.ts'

/** Within 16 hours, each try later than the one before: seconds first, six hours in the end. */
export const attemptsAtMost = 12

export interface Waiting {
  id: string
  webhookId: string
  messageId: string
  body: string
  attempts: number
  url: string
  sealedSecret: Buffer
}

export interface Answer {
  isTaken: boolean
  /** The receiver says that there will never be anybody here. */
  isGone: boolean
  told: Sentence
}

/** A webhook that has taken nothing for this long is switched off. */
const failingDaysAtMost = 5

export const succeeding = ({ id, webhookId }: Waiting, { told }: Answer, now: Instant): Statement =>
  compile(sql`with healed as (update webhook set failing_since = null
      where regency_id = current_regency() and id = ${webhookId} and failing_since is not null)
    update delivery set status = 'delivered', attempts = attempts + 1, answer = ${JSON.stringify(told)}::jsonb, tried_at = ${instantOf(now)}
    where regency_id = current_regency() and id = ${id}`)

/** Writes a failure down; answers whether it was the last try. With a webhook goes all that waits for it; admins are told. */
export async function failing(
  regency: string,
  { id, webhookId, attempts }: Waiting,
  { told, isGone }: Answer,
  working: Working,
): Promise<boolean> {
  const now = working.clock()
  const since = instantOf(now - failingDaysAtMost * 86_400_000)
  const failed = compile(sql<{ isDisabled: boolean }>`
    with hook as (
      update webhook set failing_since = coalesce(failing_since, ${instantOf(now)}),
        disabled_at = case when ${isGone} or failing_since <= ${since} then ${instantOf(now)} end
      where regency_id = current_regency() and id = ${webhookId} returning disabled_at is not null as "isDisabled")
    update delivery d set attempts = attempts + (d.id = ${id})::int, answer = ${JSON.stringify(told)}::jsonb, tried_at = ${instantOf(now)},
      status = case when hook."isDisabled" or attempts + 1 >= ${attemptsAtMost} then 'failed' else 'waiting' end
    from hook where d.regency_id = current_regency() and (d.id = ${id}
      or hook."isDisabled" and d.webhook_id = ${webhookId} and d.status = 'waiting') returning hook."isDisabled"`)
  const [row] = await working.door.askAs<{ isDisabled: boolean }>('app.regency', regency, failed)
  if (row?.isDisabled) await tellAdmins(regency, webhookId, working)
  return row === undefined || row.isDisabled || attempts + 1 >= attemptsAtMost
}

async function tellAdmins(regency: string, webhookId: string, working: Working): Promise<void> {
  const at = working.clock()
  const news = {
    kind: 'webhook-disabled',
    source: `webhook ${webhookId} ${at}`,
    at,
    run: null,
    audience: ['admins'],
    actor: null,
  } as const
  for (const told of writingNews([news], working)) await working.door.askAs('app.regency', regency, told)
}
