import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import TokensPage from './TokensPage.vue'

const anyToken = (more: object = {}) => ({
  __typename: 'ApiToken',
  ...{ id: 't1', name: 'Grafana', scopes: ['COMPLIANCE_READ', 'RUNS_READ'], expiresOn: '2026-12-31' },
  ...{ lastUsedAt: null, revokedAt: null, isValid: true },
  createdBy: { __typename: 'Person', id: 'a', name: 'Admin', access: 'ADMIN' },
  ...more,
})

let access: string
let tokens: object[]
let sent: object[]
let refusal: object | null
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName !== 'Tokens') sent.push({ [operationName]: variables.input })
  const data = {
    Tokens: {
      viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'a', access } },
      apiTokens: tokens,
    },
    CreateApiToken: {
      createApiToken: refusal ?? {
        ...{ __typename: 'ApiTokenCreated', secret: 'satualur_rahasia' },
        apiToken: { __typename: 'ApiToken', id: 't2' },
      },
    },
    RevokeApiToken: {
      revokeApiToken: {
        __typename: 'ApiTokenRevoked',
        apiToken: anyToken({ isValid: false, revokedAt: '2026-11-20T02:00:00Z' }),
      },
    },
  }[operationName as 'Tokens']
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})
vi.stubGlobal('fetch', network)

let page: ReturnType<typeof mount>
beforeEach(async () => {
  ;[access, tokens, sent, refusal] = ['ADMIN', [anyToken()], [], null]
  await client.clearStore()
})
afterEach(() => page.unmount())

async function open() {
  await router.replace('/undangan/x')
  page = mount(TokensPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('li, h2').exists()).toBe(true))
}
const press = async (name: string, within: ParentNode = document) => {
  const button = [...within.querySelectorAll('button')].find((each) => each.textContent?.trim() === name)
  button!.click()
  await flushPromises()
}
const dialog = () => vi.waitUntil(() => document.querySelector('[role=dialog]'))

test('a token is told by what may be read with it, by whom it was made and until when', async () => {
  await open()
  expect(page.get('li').text()).toMatch(
    /Grafana.*Kepatuhan waktu · Pelaksanaan dan tugas.*dibuat Admin · sampai 31 Desember 2026 · belum pernah dipakai.*Berlaku/s,
  )
})

test.each([
  [{ revokedAt: '2026-11-20T02:00:00Z' }, 'Dicabut'],
  [{}, 'Habis masa berlaku'],
  [
    { createdBy: { __typename: 'Person', id: 'b', name: 'Mantan admin', access: 'OPD_USER' } },
    'Pembuatnya bukan admin lagi',
  ],
])('what opens nothing any more says why, and cannot be revoked: %j', async (more, word) => {
  tokens = [anyToken({ isValid: false, ...more })]
  await open()
  expect(page.get('li').text()).toContain(word)
  expect(page.findAll('li button')).toEqual([])
})

test('a token is made with a name, what it may read and a last day, and shown once with a line to try', async () => {
  await open()
  await press('Buat token')
  const form = await dialog()
  await press('Buat token', form!)
  expect(form!.textContent).toContain('Perlu diisi.')
  expect(form!.textContent).toContain('Pilih paling sedikit satu.')
  expect(sent).toEqual([])
  const name = form!.querySelector<HTMLInputElement>('input[maxlength]')!
  name.value = ' Portal data '
  name.dispatchEvent(new Event('input'))
  form!.querySelector<HTMLButtonElement>('button[role=checkbox]')!.click()
  await flushPromises()
  await press('Buat token', form!)
  await vi.waitFor(() => expect(page.find('[role=status]').exists()).toBe(true))
  expect(sent).toEqual([
    {
      CreateApiToken: {
        name: 'Portal data',
        scopes: ['COMPLIANCE_READ'],
        expiresOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
    },
  ])
  const shown = page.findAll('[role=status] input').map((input) => (input.element as HTMLInputElement).value)
  expect(shown[0]).toBe('satualur_rahasia')
  expect(shown[1]).toMatch(/^curl -H 'Authorization: Bearer satualur_rahasia' .*\/api\/compliance\.csv$/)
})

test('what the server refuses is said where it was asked', async () => {
  refusal = { __typename: 'ExpiryRefused', message: 'Pilih hari terakhir.' }
  await open()
  await press('Buat token')
  const form = await dialog()
  const name = form!.querySelector<HTMLInputElement>('input[maxlength]')!
  name.value = 'Portal'
  name.dispatchEvent(new Event('input'))
  form!.querySelector<HTMLButtonElement>('button[role=checkbox]')!.click()
  await flushPromises()
  await press('Buat token', form!)
  await vi.waitFor(() => expect(form!.textContent).toContain('Pilih hari terakhir.'))
})

test('a token is revoked after a question, and says so', async () => {
  await open()
  await press('Cabut', page.element as ParentNode)
  await press('Cabut', (await dialog())!)
  await vi.waitFor(() => expect(page.get('li').text()).toContain('Dicabut'))
  expect(sent).toEqual([{ RevokeApiToken: { apiToken: 't1' } }])
})

test('others than admins are told whose page it is', async () => {
  ;[access, tokens] = ['OPD_USER', []]
  await open()
  expect(page.text()).toContain('Halaman ini untuk admin')
  expect(page.findAll('button')).toEqual([])
})
