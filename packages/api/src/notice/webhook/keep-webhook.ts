import { randomBytes } from 'node:crypto'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { badInput } from '../../graphql/faults.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { checkedUrl, OutboundRefusal } from '../../outbound/safe-fetch.ts'
import { Seal } from '../../outbound/seal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { WebhookKind } from './webhook-kind.ts'
import { webhookShape } from './webhook.shape.ts'
import type {
  ChangeWebhookInput,
  ChangeWebhookResult,
  MakeWebhookInput,
  MakeWebhookResult,
  RemoveWebhookResult,
  Webhook,
  WebhookInput,
} from './webhook.type.ts'
import { AddressRefused, WebhookChanged, WebhookMade, WebhookRemoved } from './webhook.type.ts'

export function makeWebhook(
  context: Context,
  info: GraphQLResolveInfo,
  { url, kinds }: MakeWebhookInput,
): Promise<typeof MakeWebhookResult> {
  const wanted = checkedKinds(kinds)
  return asAdmin(context, compile(sql`select`), async (acting) => {
    const refused = refusedAddress(acting, url)
    if (refused) return refused
    const secret = `whsec_${randomBytes(32).toString('base64')}`
    const sealed = await new Seal(acting.settings.filesFolder).close(secret)
    const made = compile(sql<{
      id: string
    }>`insert into webhook (regency_id, url, kinds, sealed_secret, made_at, made_by)
      values (current_regency(), ${url}, ${wanted}, ${sealed}, ${instantOf(acting.clock())}, current_person()) returning id`)
    const [{ id }] = (await acting.door.within<{ id: string }>(acting.entry, made)) as [{ id: string }]
    return Object.assign(new WebhookMade(), { webhook: await now(acting, info, 'WebhookMade', id), secret })
  })
}

/** What failed while it was switched off stays failed; switched on again, it begins anew. */
export function changeWebhook(
  context: Context,
  info: GraphQLResolveInfo,
  { webhook, url, kinds, isEnabled }: ChangeWebhookInput,
): Promise<typeof ChangeWebhookResult> {
  const wanted = kinds ? checkedKinds(kinds) : null
  return asAdmin(context, compile(sql`select`), async (acting) => {
    const refused = url == null ? null : refusedAddress(acting, url)
    if (refused) return refused
    const switched = isEnabled ?? null
    const changed = await acting.door.within<{ id: string }>(
      acting.entry,
      compile(sql`update webhook set url = coalesce(${url ?? null}, url), kinds = coalesce(${wanted}::text[], kinds),
        failing_since = case when ${switched}::boolean then null else failing_since end,
        disabled_at = case ${switched}::boolean when true then null
          when false then coalesce(disabled_at, ${instantOf(acting.clock())}) else disabled_at end
        where regency_id = current_regency() and id = ${idOf(webhook)} returning id`),
    )
    if (changed.length === 0) return new NotFound(acting.locale)
    return Object.assign(new WebhookChanged(), {
      webhook: await now(acting, info, 'WebhookChanged', webhook),
    })
  })
}

export function removeWebhook(
  context: Context,
  { webhook }: WebhookInput,
): Promise<typeof RemoveWebhookResult> {
  return asAdmin(context, compile(sql`select`), async (acting) => {
    const removed = await acting.door.within(
      acting.entry,
      compile(
        sql`delete from webhook where regency_id = current_regency() and id = ${idOf(webhook)} returning id`,
      ),
    )
    return removed.length === 0
      ? new NotFound(acting.locale)
      : Object.assign(new WebhookRemoved(), { webhook })
  })
}

const now = (acting: ActingAdmin, info: GraphQLResolveInfo, member: string, id: string) =>
  readOne<Webhook>(acting, info, {
    shape: webhookShape,
    asked: selectedBelow(info, member, 'webhook', 'Webhook'),
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${id}`,
  }) as Promise<Webhook>

function checkedKinds(kinds: WebhookKind[]): WebhookKind[] {
  if (kinds.length === 0)
    throw badInput({ id: '“kinds” harus berisi paling sedikit satu.', en: '“kinds” holds at least one.' })
  return [...new Set(kinds)]
}

/** Seen at once where the address itself says it; where a name leads is seen when something is sent. */
function refusedAddress({ locale, settings }: ActingAdmin, url: string): AddressRefused | null {
  try {
    checkedUrl(url, settings.innerHosts ?? [])
    return null
  } catch (fault) {
    if (fault instanceof OutboundRefusal) return new AddressRefused(locale, fault.sentence)
    throw fault
  }
}
