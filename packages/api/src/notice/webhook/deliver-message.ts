import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import { compile } from '../../database/compile.ts'
import type { Regarding, Task, Working } from '../../jobs/work.ts'
import { OutboundRefusal, safeFetch } from '../../outbound/safe-fetch.ts'
import { Seal } from '../../outbound/seal.ts'
import type { Answer, Waiting } from './outcome.ts'
import { attemptsAtMost, failing, succeeding } from './outcome.ts'

interface OfDelivery extends Regarding {
  delivery: string
}

/** Sends a message as Standard Webhooks has it. The id stays the same over all tries, so that the receiver can tell. */
export const deliverMessage: Task<OfDelivery> = {
  kind: 'task',
  name: 'notice.deliver',
  title: { id: 'mengirim pesan ke webhook', en: 'sending a message to a webhook' },
  attemptsAtMost,
  work: deliver,
}

async function deliver({ regency, delivery }: OfDelivery, working: Working): Promise<void> {
  const [waiting] = await working.door.askAs<Waiting>('app.regency', regency, reading(delivery))
  // Delivered meanwhile, or its webhook is gone or switched off.
  if (!waiting) return
  const answer = await post(waiting, working)
  if (answer.isTaken) {
    await working.door.askAs('app.regency', regency, succeeding(waiting, answer, working.clock()))
    return
  }
  const isLast = await failing(regency, waiting, answer, working)
  if (!isLast) throw new Error(`not delivered: ${answer.told.en}`)
}

async function post(
  { messageId, body, url, sealedSecret }: Waiting,
  { clock, settings }: Working,
): Promise<Answer> {
  const at = new Date(clock())
  const secret = await new Seal(settings.filesFolder).open(sealedSecret)
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'SatuAlur',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(messageId, at, body),
  }
  try {
    const { status } = await safeFetch({ url, headers, body }, { innerHosts: settings.innerHosts ?? [] })
    return {
      isTaken: status >= 200 && status < 300,
      isGone: status === 410,
      told: { id: `HTTP ${status}`, en: `HTTP ${status}` },
    }
  } catch (fault) {
    if (fault instanceof OutboundRefusal) return { isTaken: false, isGone: false, told: fault.sentence }
    throw fault
  }
}

const reading = (delivery: string) =>
  compile(sql<Waiting>`select d.id, d.webhook_id as "webhookId", d.message_id as "messageId", d.body, d.attempts, w.url,
      w.sealed_secret as "sealedSecret"
    from delivery d join webhook w on w.regency_id = d.regency_id and w.id = d.webhook_id
    where d.regency_id = current_regency() and d.id = ${delivery} and d.status = 'waiting' and w.disabled_at is null`)
