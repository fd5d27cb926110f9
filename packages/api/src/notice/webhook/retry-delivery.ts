import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { enqueued } from '../../jobs/enqueued.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { deliverMessage } from './deliver-message.ts'
import { deliveryShape } from './webhook.shape.ts'
import type { Delivery, RetryDeliveryInput, RetryDeliveryResult } from './webhook.type.ts'
import { DeliveryNotFailed, DeliveryRetried } from './webhook.type.ts'

/** Sends a message once more that has failed, word for word and under the same id, with as many tries as a new one. */
export function retryDelivery(
  context: Context,
  info: GraphQLResolveInfo,
  { delivery }: RetryDeliveryInput,
): Promise<typeof RetryDeliveryResult> {
  const id = idOf(delivery)
  const known = compile(sql`select id from delivery where regency_id = current_regency() and id = ${id}`)
  return asAdmin(context, known, async (acting, found) => {
    if (!found) return new NotFound(acting.locale)
    const retried = await acting.door.within(
      acting.entry,
      compile(sql`with retried as (
          update delivery d set status = 'waiting', attempts = 0 from webhook w
          where d.regency_id = current_regency() and d.id = ${id} and d.status = 'failed'
            and w.regency_id = d.regency_id and w.id = d.webhook_id and w.disabled_at is null returning d.id)
        select ${enqueued(deliverMessage, { regency: acting.entry.regencyId, delivery }, acting.clock())} from retried`),
    )
    if (retried.length === 0) return new DeliveryNotFailed(acting.locale)
    const told = await readOne<Delivery>(acting, info, {
      shape: deliveryShape,
      asked: selectedBelow(info, 'DeliveryRetried', 'delivery', 'Delivery'),
      where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${id}`,
    })
    return Object.assign(new DeliveryRetried(), { delivery: told })
  })
}
