import { expect, it } from 'vitest'
import { capabilitiesOf, mayBeDone, Portal, type Answer } from '../src/index.ts'

/** A portal that gives one answer, byte for byte. */
const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Portal({
    address: 'https://data.contoh.test/portal/',
    token: 'rahasia',
    send: () =>
      Promise.resolve(
        new Response(typeof body === 'string' ? body : JSON.stringify(body), {
          status,
          headers: { 'content-type': 'application/json;charset=utf-8', ...headers },
        }),
      ),
  })
const shown = (status: number, body: unknown, headers?: Record<string, string>): Promise<Answer<unknown>> =>
  answering(status, body, headers).call('package_show', { id: 'data' })
const failed = (__type: string, more: object = { message: 'Sebab' }) => ({
  success: false,
  error: { __type, ...more },
})
const html = { 'content-type': 'text/html' }
const dataset = {
  id: '1',
  name: 'data',
  state: 'active',
  private: false,
  metadata_modified: '2026-01-01T00:00:00.000000',
  resources: [],
  tags: [],
  extras: [],
}

it.each([
  [404, failed('Not Found Error'), { kind: 'not-found', message: 'Sebab' }],
  [403, failed('Authorization Error'), { kind: 'not-authorized', message: 'Sebab' }],
  [
    409,
    failed('Validation Error', { name: ['Terpakai'], resources: [{}, { url: ['Kosong', 'Salah'] }] }),
    { kind: 'validation', fields: { name: ['Terpakai'], 'resources.1.url': ['Kosong', 'Salah'] } },
  ],
  [409, failed('Validation Error', { upload: ['File upload too large'] }), { kind: 'too-large' }],
  [409, failed('Validation Error', { match: ['title'] }), { kind: 'conflict', unmatched: ['title'] }],
  [409, failed('Search Error'), { kind: 'search-index', message: 'Sebab' }],
  [500, failed('Search Index Error'), { kind: 'search-index', message: 'Sebab' }],
  [400, failed('Search Query Error'), { kind: 'refused', message: 'Sebab' }],
  [400, failed('Integrity Error'), { kind: 'refused', message: 'Sebab' }],
  [400, '"Bad request - Action name not known: x"', { kind: 'refused' }],
  [500, failed('Internal Server Error'), { kind: 'portal-down', status: 500 }],
  [200, failed('Not Found Error'), { kind: 'lies-about-success', said: 'failed', about: 'package_show' }],
  [
    200,
    { success: true, result: { id: 1 } },
    { kind: 'unreadable', reason: 'not of the shape of package_show' },
  ],
  [200, { result: dataset }, { kind: 'unreadable', reason: 'no `success` in it' }],
  [201, { success: true, result: dataset }, { kind: 'unreadable', reason: 'success with HTTP 201' }],
  [200, '{"success": tru', { kind: 'unreadable', reason: 'not whole' }],
  [200, 'null', { kind: 'unreadable' }],
  [200, { success: true, result: dataset }, { kind: 'answered', result: dataset }],
])('HTTP %i with %j is a value', async (status, body, expected) => {
  expect(await shown(status, body)).toMatchObject(expected)
})

it.each([
  { notes: 5 },
  { private: 'no' },
  { organization: [] },
  { tags: ['a'] },
  { extras: [{ key: 'a', value: 1 }] },
  { resources: [{ id: '1', url: {} }] },
  { resources: [{ id: '1', satualur_sha256: 1 }] },
])('a dataset with %j is not believed', async (odd) => {
  expect(await shown(200, { success: true, result: { ...dataset, ...odd } })).toMatchObject({
    kind: 'unreadable',
    reason: 'not of the shape of package_show',
  })
})

it('a portal does not decide how much of its words is shown', async () => {
  const fields = Object.fromEntries(
    Array.from({ length: 500 }, (_, field) => [`f${field}`, ['x'.repeat(9_000)]]),
  )
  const answer = await shown(409, failed('Validation Error', fields))
  expect(JSON.stringify(answer).length).toBeLessThan(10_000)
})

it.each([
  [200, { kind: 'unreadable', reason: 'not JSON' }],
  [404, { kind: 'unreadable' }],
  [500, { kind: 'portal-down', status: 500 }],
  [413, { kind: 'too-large' }],
  [502, { kind: 'portal-down', status: 502 }],
  [503, { kind: 'portal-down', status: 503 }],
  [504, { kind: 'portal-down', status: 504 }],
])('a page of HTTP %i is not an answer of CKAN', async (status, expected) => {
  expect(await shown(status, '<h1>…</h1>', html)).toMatchObject(expected)
})

it.each([
  ['120', {}, 120],
  ['Wed, 21 Oct 2026 07:28:30 GMT', { date: 'Wed, 21 Oct 2026 07:28:00 GMT' }, 30],
  ['sebentar', {}, null],
])('being told to wait "%s" is understood', async (after, more, afterSeconds) => {
  expect(await shown(429, '', { ...html, 'retry-after': after, ...more })).toEqual({
    kind: 'too-many-requests',
    afterSeconds,
  })
})

it('an answer that leads elsewhere is not followed', async () => {
  expect(await shown(302, '', { location: 'https://lain.test/' })).toMatchObject({
    kind: 'unreadable',
    reason: 'leads to https://lain.test/',
  })
})

it('no answer is told with its reason, and leaves open whether the work was done', async () => {
  const silent = new Portal({
    address: 'https://data.contoh.test',
    token: null,
    send: () => Promise.reject(new Error('no answer within 10 s')),
  })
  const answer = await silent.call('package_show', { id: 'data' })
  expect(answer).toEqual({ kind: 'portal-down', status: null, reason: 'no answer within 10 s' })
  expect(answer.kind !== 'answered' && mayBeDone(answer)).toBe(true)
  expect(mayBeDone({ kind: 'not-authorized', message: '' })).toBe(false)
})

it('the token goes to the portal and not to where its files lie', async () => {
  const asked: [string, string | undefined][] = []
  const portal = new Portal({
    address: 'https://data.contoh.test',
    token: 'rahasia',
    send: ({ url, headers }) => {
      asked.push([url, headers['authorization']])
      return Promise.resolve(
        url.startsWith('https://data.')
          ? new Response(null, { status: 302, headers: { location: 'https://berkas.contoh.test/1?tanda=x' } })
          : new Response('isi'),
      )
    },
  })
  const answer = await portal.download('https://data.contoh.test/dataset/1/resource/2/download/a.csv')
  expect(answer.kind === 'answered' && (await answer.result.text())).toBe('isi')
  expect(asked).toEqual([
    ['https://data.contoh.test/dataset/1/resource/2/download/a.csv', 'rahasia'],
    ['https://berkas.contoh.test/1?tanda=x', undefined],
  ])
})

it.each([
  ['2.11.6', null],
  ['2.11.5', null],
  ['2.10.10', null],
  ['2.11.4', 'update to 2.11.5'],
  ['2.10.9', 'update to 2.10.10'],
  ['2.9.11', 'tested is 2.10 and 2.11'],
])('a portal on %s is warned of as it should be', async (version, warning) => {
  const portal = answering(200, {
    success: true,
    result: { ckan_version: version, extensions: ['datastore'] },
  })
  const capabilities = await capabilitiesOf(portal)
  expect(capabilities).toMatchObject({ kind: 'answered', result: { version, hasDatastore: true } })
  const told = capabilities.kind === 'answered' ? (capabilities.result.warning?.en ?? null) : undefined
  if (warning === null) expect(told).toBeNull()
  else expect(told?.replace('Ask its administrator to ', '')).toContain(warning)
})

it('a portal that hides its version is asked for nothing more than what it can do', async () => {
  const portal = answering(200, { success: true, result: { extensions: [] } })
  expect(await capabilitiesOf(portal)).toEqual({
    kind: 'answered',
    result: { version: null, hasRevise: true, hasDatastore: false, warning: null },
  })
})
