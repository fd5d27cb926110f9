import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import DelegationsPage from './DelegationsPage.vue'

const person = (name: string, more: object = {}) => ({
  __typename: 'Person',
  ...{ id: name, name, position: name, openTaskCount: 3, ...more },
})
const anyDelegation = (more: object = {}) => ({
  __typename: 'Delegation',
  ...{ id: 'd1', kind: 'PLH', decree: '800/112/2026', startsOn: '2026-03-03', endsOn: '2026-03-06' },
  ...{ state: 'IN_FORCE', isRevocable: true, revocationReason: null, revokedBy: null },
  ...{ person: person('Kepala Dinas'), deputy: person('Kepala Bidang'), ...more },
})

let access: string
let delegations: object[]
let sent: object[]
let asked: object[]
let refusal: object | null
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  const { operationName, variables } = JSON.parse(String(body))
  if (operationName === 'Delegations') asked.push(variables.state)
  else sent.push(variables.input)
  const data = {
    Delegations: {
      viewer: { __typename: 'Viewer', person: person('Administrator', { access }) },
      delegations: {
        __typename: 'DelegationConnection',
        nodes: delegations,
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
    RevokeDelegation: {
      revokeDelegation: refusal ?? { __typename: 'DelegationRevoked', delegation: anyDelegation() },
    },
  }[operationName as 'Delegations']
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})
vi.stubGlobal('fetch', network)
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

beforeEach(async () => {
  ;[access, delegations, sent, asked, refusal] = ['ADMIN', [anyDelegation()], [], [], null]
  await client.clearStore()
})
afterEach(() => page.unmount())

let page: ReturnType<typeof mount>
async function open() {
  await router.replace('/undangan/x')
  page = mount(DelegationsPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('li, h2').exists()).toBe(true))
}
const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('button')]
const button = (name: string) => buttons().findLast((each) => each.textContent.trim() === name)
const dialog = () => document.querySelector('[role=dialog]')

test('a line says who acts for whom, as what, when, on the strength of what, and how much waits', async () => {
  await open()
  const line = page.get('li').text()
  expect(line).toContain('Kepala Dinas')
  expect(line).toContain('digantikan oleh')
  expect(line).toContain('Kepala Bidang')
  for (const word of [
    'Berlaku',
    'Plh.',
    '3 Maret 2026 sampai 6 Maret 2026',
    '800/112/2026',
    '3 tugas menunggu',
  ])
    expect(line).toContain(word)
})

test('what has ended is asked for on its own, and the address remembers it', async () => {
  await open()
  expect(asked).toEqual([['IN_FORCE', 'PLANNED']])
  button('Berakhir dan dicabut')!.click()
  await vi.waitFor(() => expect(asked.at(-1)).toEqual(['ENDED', 'REVOKED']))
  expect(router.currentRoute.value.query).toMatchObject({ over: '1' })
})

test('naming a deputy says what is still missing, and sends nothing before', async () => {
  await open()
  button('Tunjuk pengganti')!.click()
  await vi.waitFor(() => expect(dialog()).not.toBeNull())
  button('Tunjuk pengganti')!.click()
  await flushPromises()
  expect(dialog()!.textContent.split('Perlu diisi.')).toHaveLength(4)
  expect(sent.filter(Boolean).filter((input) => 'deputy' in input)).toEqual([])
})

test('revoking needs a reason, and a refusal stands in the dialog', async () => {
  refusal = { __typename: 'DelegationOver', message: 'Penunjukan ini sudah berakhir.' }
  await open()
  button('Cabut')!.click()
  await vi.waitFor(() => expect(dialog()?.querySelector('textarea')).toBeTruthy())
  button('Cabut')!.click()
  await flushPromises()
  expect(sent).toEqual([])
  const reason = dialog()!.querySelector('textarea')!
  reason.value = 'Sudah kembali'
  reason.dispatchEvent(new Event('input'))
  await flushPromises()
  button('Cabut')!.click()
  await vi.waitFor(() => expect(sent).toEqual([{ delegation: 'd1', reason: 'Sudah kembali' }]))
  await vi.waitFor(() => expect(dialog()!.textContent).toContain('Penunjukan ini sudah berakhir.'))
})

test('who is no admin is told so, and led to their own absence', async () => {
  ;[access, delegations] = ['OPD_USER', []]
  await open()
  expect(page.get('h2').text()).toBe('Halaman ini untuk admin')
  expect(button('Tunjuk pengganti')).toBeUndefined()
})
