import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'
import { completeTask } from '../run/commands.ts'
import type { Workplace } from '../run/workplace.ts'
import { atWork, table, workplace } from '../run/workplace.ts'
import { noticesOf } from './telling.ts'
import type { WebhookSink } from './webhook-sink.ts'
import { webhookSink } from './webhook-sink.ts'

const hour = 3_600_000
// A signature older than five minutes is refused by whoever verifies it, so this clock begins with the real one.
const began = Date.now()
let passed = 0
let open: OpenHouse
let sink: WebhookSink
let place: Workplace
beforeAll(async () => {
  sink = await webhookSink()
  open = await openHouse({ clock: () => began + passed, innerHosts: ['127.0.0.1'] })
})
afterAll(async () => {
  await open?.close()
  await sink?.close()
})
beforeEach(async () => {
  passed = 0
  place = await workplace(open)
  await open.house.jobs.settle()
  Object.assign(sink, { answer: { status: 204 } })
  sink.received.length = 0
})

interface Made {
  __typename: string
  secret: string
  webhook: { id: string }
}
const make = async (
  reader: Reader,
  url = sink.url,
  kinds = ['TASK_OPENED', 'TASK_COMPLETED'],
): Promise<Made> =>
  (
    await asked<{ makeWebhook: Made }>(
      reader,
      `mutation ($input: MakeWebhookInput!) { makeWebhook(input: $input) { __typename ... on Refusal { message }
        ... on WebhookMade { secret webhook { id url kinds madeBy { email } disabledAt } } } }`,
      { input: { url, kinds } },
    )
  ).makeWebhook

interface Sent {
  id: string
  messageId: string
  kind: string
  status: string
  attempts: number
  answer: string | null
}
const deliveries = async (reader: Reader, webhook: string): Promise<Sent[]> =>
  (
    await asked<{ deliveries: { nodes: Sent[] } }>(
      reader,
      `query ($webhook: ID!) { deliveries(webhook: $webhook, first: 50) { nodes { id messageId kind status attempts answer } } }`,
      { webhook },
    )
  ).deliveries.nodes

const change = async (reader: Reader, name: string, type: string, input: object): Promise<string> =>
  (
    await asked<Record<string, { __typename: string }>>(
      reader,
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`,
      { input },
    )
  )[name]!.__typename
const settle = () => open.house.jobs.settle()

describe('a webhook', () => {
  it('is told what it wants to know and no more, signed so that it can tell who says it', async () => {
    const { secret } = await make(place.admin)
    const { run, task } = await atWork(place)
    await completeTask(place.readers['operator']!, { task, handovers: table })
    await settle()
    const messages = sink.received.map(({ headers, body }) => {
      const signed = headers as Record<string, string>
      return new Webhook(secret).verify(body, signed) as {
        type: string
        data: Record<string, { id: string }>
      }
    })
    expect(messages.map(({ type }) => type).sort()).toEqual(['task.completed', 'task.opened', 'task.opened'])
    expect(messages.find(({ type }) => type === 'task.completed')!.data).toMatchObject({
      run: { id: run, title: 'Unggah Data Sektoral' },
      task: { id: task, step: '1', attempt: 1 },
    })
    expect(() =>
      new Webhook(`whsec_${'A'.repeat(44)}`).verify(
        sink.received[0]!.body,
        sink.received[0]!.headers as never,
      ),
    ).toThrow()
    expect(JSON.stringify(sink.received)).not.toContain('Tabel Maret')
  })

  it('is tried again later under the same id when it fails, word for word, and then no more', async () => {
    const { secret, webhook } = await make(place.admin, sink.url, ['TASK_OPENED'])
    sink.answer = { status: 500 }
    await atWork(place)
    await settle()
    expect(await deliveries(place.admin, webhook.id)).toMatchObject([
      { kind: 'TASK_OPENED', status: 'WAITING', attempts: 1, answer: 'HTTP 500' },
    ])
    await settle()
    expect(sink.received).toHaveLength(1)
    sink.answer = { status: 200 }
    passed += 5_000
    await settle()
    passed += hour
    await settle()
    const [first, second, ...more] = sink.received
    expect(more).toEqual([])
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id'])
    expect(second!.body).toBe(first!.body)
    expect(new Webhook(secret).verify(second!.body, second!.headers as Record<string, string>)).toMatchObject(
      { type: 'task.opened' },
    )
    expect(await deliveries(place.admin, webhook.id)).toMatchObject([
      { status: 'DELIVERED', attempts: 2, answer: 'HTTP 200' },
    ])
  })

  it('is given up after a day of tries; an admin sends it once more by hand, under the same id', async () => {
    const { webhook } = await make(place.admin, sink.url, ['TASK_OPENED'])
    sink.answer = { status: 503 }
    await atWork(place)
    for (passed = 0; passed < 24 * hour; passed += hour / 3) await settle()
    const [failed] = await deliveries(place.admin, webhook.id)
    expect(failed).toMatchObject({ status: 'FAILED', attempts: 12, answer: 'HTTP 503' })
    expect(
      await change(place.readers['kepala']!, 'retryDelivery', 'RetryDeliveryInput', { delivery: failed!.id }),
    ).toBe('NotAllowed')
    sink.answer = { status: 204 }
    expect(await change(place.admin, 'retryDelivery', 'RetryDeliveryInput', { delivery: failed!.id })).toBe(
      'DeliveryRetried',
    )
    await settle()
    expect(sink.received.at(-1)!.headers['webhook-id']).toBe(failed!.messageId)
    expect(await deliveries(place.admin, webhook.id)).toMatchObject([{ status: 'DELIVERED', attempts: 1 }])
    expect(await change(place.admin, 'retryDelivery', 'RetryDeliveryInput', { delivery: failed!.id })).toBe(
      'DeliveryNotFailed',
    )
  })

  it('is switched off after five days of failing, or when it says that it is gone; admins are told', async () => {
    const { webhook } = await make(place.admin, sink.url, ['RUN_STARTED'])
    sink.answer = { status: 500 }
    for (const day of [0, 1, 2, 3, 4, 5]) {
      passed = day * 24 * hour
      await atWork(place)
      await settle()
    }
    const state = async () =>
      (
        await asked<{ webhooks: { id: string; disabledAt: string | null }[] }>(
          place.admin,
          '{ webhooks { id disabledAt } }',
        )
      ).webhooks
    expect((await state())[0]!.disabledAt).not.toBeNull()
    const [told] = (await noticesOf(place.admin)).filter(({ kind }) => kind === 'WEBHOOK_DISABLED')
    expect(told!.sentence).toContain(sink.url)
    expect((await deliveries(place.admin, webhook.id)).map(({ status }) => status)).not.toContain('WAITING')
    const before = sink.received.length
    await atWork(place)
    await settle()
    expect(sink.received).toHaveLength(before)
    expect(
      await change(place.admin, 'changeWebhook', 'ChangeWebhookInput', {
        webhook: webhook.id,
        isEnabled: true,
      }),
    ).toBe('WebhookChanged')
    sink.answer = { status: 410 }
    await atWork(place)
    await settle()
    expect((await state())[0]!.disabledAt).not.toBeNull()
  })

  it('is managed by admins; its secret is told once and lies sealed under a key that only the server reads', async () => {
    expect((await make(place.readers['kepala']!)).__typename).toBe('NotAllowed')
    const { secret, webhook } = await make(place.admin)
    const { rows } = await open.owner.query(
      'select w::text || encode(sealed_secret, $1) as row from webhook w',
      ['escape'],
    )
    expect(rows.map(({ row }) => row).join()).not.toContain(secret.slice('whsec_'.length))
    const key = join(open.filesFolder, 'seal.key')
    expect((await stat(key)).mode & 0o777).toBe(0o600)
    expect(await readFile(key)).toHaveLength(32)
    const seen = async (reader: Reader) =>
      (await asked<{ webhooks: object[] }>(reader, '{ webhooks { id url } }')).webhooks
    expect(await seen(place.admin)).toEqual([{ id: webhook.id, url: sink.url }])
    expect(await seen(place.readers['kepala']!)).toEqual([])
    expect(await deliveries(place.readers['kepala']!, webhook.id)).toEqual([])
    const other = { webhook: webhook.id, url: 'https://penerima.contoh.id/', kinds: ['RUN_STUCK'] }
    expect(await change(place.admin, 'changeWebhook', 'ChangeWebhookInput', other)).toBe('WebhookChanged')
    expect(
      await change(place.readers['kepala']!, 'removeWebhook', 'WebhookInput', { webhook: webhook.id }),
    ).toBe('NotAllowed')
    expect(await change(place.admin, 'removeWebhook', 'WebhookInput', { webhook: webhook.id })).toBe(
      'WebhookRemoved',
    )
    expect(await seen(place.admin)).toEqual([])
  })

  it('leads out of the house: an address inside is not taken, and a redirect is not followed', async () => {
    for (const url of [
      'http://contoh.id/',
      'https://10.0.0.1/',
      'https://[::1]/',
      'https://167772161/',
      'bukan alamat',
    ])
      expect([url, (await make(place.admin, url)).__typename]).toEqual([url, 'AddressRefused'])
    const inner = await webhookSink()
    const { webhook } = await make(place.admin, sink.url, ['RUN_STARTED'])
    sink.answer = { status: 307, location: inner.url }
    await atWork(place)
    await settle()
    expect([sink.received.length, inner.received.length]).toEqual([1, 0])
    expect(await deliveries(place.admin, webhook.id)).toMatchObject([
      { status: 'WAITING', answer: 'HTTP 307' },
    ])
    await inner.close()
  })
})
