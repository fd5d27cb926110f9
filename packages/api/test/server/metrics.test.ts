import { startServer } from '@satualur/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { bearing, createToken } from '../people/bearing.ts'
import { signedIn } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'

const noon = Date.parse('2026-02-10T05:00:00Z')
let open: OpenHouse
let regencies: WrittenRegency[]
beforeAll(async () => {
  open = await openHouse({ clock: () => noon })
  regencies = [await writtenRegency(open.owner), await writtenRegency(open.owner)]
})
afterAll(() => open?.close())

const scraped = async (headers: Record<string, string> = {}) => fetch(`${open.url}/metrics`, { headers })
/** The value of each line, by its name and labels. */
async function values(): Promise<Record<string, number>> {
  const lines = (await (await scraped()).text()).split('\n').filter((line) => line && !line.startsWith('#'))
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  )
}

describe('the metrics of a house', () => {
  it('are a text that Prometheus reads: how it answers, how far its followers are, what waits', async () => {
    await fetch(`${open.url}/health`)
    await (
      await signedIn(open, { regencyId: regencies[0]!.id, id: regencies[0]!.admin })
    ).ask('{ opds { id } }')
    const response = await scraped()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    const told = await values()
    expect(told['satualur_http_requests_total{method="GET",route="/health",status="200"}']).toBe(1)
    expect(told['satualur_http_request_duration_seconds_count{route="/graphql"}']).toBe(1)
    expect(told['satualur_database_visit_duration_seconds_count{outcome="answered"}']).toBeGreaterThan(1)
    expect(told['satualur_tasks{state="open"}']).toBe(2)
    expect(told['satualur_tasks{state="overdue"}']).toBe(2)
    expect(
      Object.keys(told).filter((name) => name.startsWith('satualur_follower_lag_seconds')).length,
    ).toBeGreaterThanOrEqual(3)
    expect(told['nodejs_eventloop_lag_p99_seconds']).toBeGreaterThan(0)
  })

  it('hold no name and no id of anybody', async () => {
    const text = await (await scraped()).text()
    for (const { mark, id, admin, run } of regencies)
      for (const word of [mark, mark.toLowerCase(), id, admin, run]) expect(text).not.toContain(word)
  })

  it('are counted by the route, so that nobody makes new lines by asking for new addresses', async () => {
    for (const path of ['/files/a', '/files/b', '/nirgendwo', '/anderswo']) await fetch(open.url + path)
    const routes = Object.keys(await values()).filter((name) =>
      name.startsWith('satualur_http_requests_total'),
    )
    expect(routes.filter((name) => name.includes('/files/'))).toEqual([
      expect.stringContaining('"/files/:id"'),
    ])
    expect(routes.join()).not.toMatch(/nirgendwo|anderswo/)
  })
})

describe('whoever asks for the metrics', () => {
  it('needs a key of the right scope where they come through a proxy', async () => {
    const admin = await signedIn(open, { regencyId: regencies[0]!.id, id: regencies[0]!.admin })
    const key = async (scope: 'METRICS_READ' | 'RUNS_READ') =>
      `Bearer ${(await createToken(admin, [scope], { expiresOn: '2026-03-01' })).secret}`
    const through = { 'x-forwarded-for': '203.0.113.7' }
    expect((await scraped(through)).status).toBe(401)
    expect((await scraped({ ...through, cookie: admin.headers['cookie']! })).status).toBe(401)
    expect((await scraped({ ...through, authorization: await key('RUNS_READ') })).status).toBe(403)
    expect((await scraped({ ...through, authorization: 'Bearer satualur_x' })).status).toBe(401)
    expect((await scraped({ ...through, authorization: await key('METRICS_READ') })).status).toBe(200)
  })

  it('needs one from the very machine too, once the house has an address for others', async () => {
    const proxied = await openHouse({ publicUrl: 'https://satualur.contohkab.go.id', clock: () => noon })
    try {
      expect((await fetch(`${proxied.url}/metrics`)).status).toBe(401)
      const regency = await writtenRegency(proxied.owner)
      const admin = await signedIn(proxied, { regencyId: regency.id, id: regency.admin })
      const { secret } = await createToken(admin, ['METRICS_READ'], { expiresOn: '2026-03-01' })
      expect((await bearing(proxied.url, secret).get('/metrics')).status).toBe(200)
    } finally {
      await proxied.close()
    }
  })
})

describe('the lag of a follower', () => {
  it('is how long the oldest event has waited, and nothing once it is followed', async () => {
    const { id, run, admin } = regencies[0]!
    /** As a server tells it that looks for the first time. */
    const lag = async () => {
      const server = await startServer({ ...open.house.settings, port: 0 })
      try {
        const text = await (await fetch(`${server.url}/metrics`)).text()
        return Number(/satualur_follower_lag_seconds\{follower="tally"\} (\S+)/.exec(text)![1])
      } finally {
        await server.close()
      }
    }
    await open.house.jobs.run('tally')
    expect(await lag()).toBe(0)
    await open.owner.query(
      `insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash)
       values ($1, $2, 99, $3, $4, 'RunPaused', '{}', '')`,
      [id, run, new Date(noon - 90_000), admin],
    )
    expect(await lag()).toBe(90)
    await open.house.jobs.run('tally')
    expect(await lag()).toBe(0)
  })
})
