import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import EvidencePacksPage from './EvidencePacksPage.vue'

const anyPack = (more: object = {}) => ({
  __typename: 'EvidencePack',
  ...{ id: 'p1', from: '2026-01-01', to: '2026-06-30', status: 'READY', done: 54, total: 54 },
  ...{
    askedAt: '2026-11-20T02:00:00Z',
    size: 1_337_510,
    sha256: '0ae11008',
    url: '/api/evidence-packs/p1.zip',
  },
  askedBy: { __typename: 'Person', id: 'a', name: 'Admin' },
  ...more,
})
const unready = { size: null, sha256: null, url: null }

let access: string
let packs: object[]
let sent: object[]
let refusal: object | null
vi.stubGlobal(
  'fetch',
  vi.fn((_uri: string, { body }: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(body))
    if (operationName !== 'EvidencePacks') sent.push(variables.input)
    const data = {
      EvidencePacks: {
        viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'a', access } },
        evidencePacks: packs,
      },
      MakeEvidencePack: {
        makeEvidencePack: refusal ?? {
          __typename: 'EvidencePackAsked',
          evidencePack: anyPack({ status: 'WAITING', ...unready }),
        },
      },
    }[operationName as 'EvidencePacks']
    return Promise.resolve(
      new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
    )
  }),
)
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

let page: ReturnType<typeof mount>
beforeEach(async () => {
  ;[access, packs, sent, refusal] = ['ADMIN', [anyPack()], [], null]
  await client.clearStore()
})
afterEach(() => page.unmount())

async function open() {
  await router.replace('/undangan/x')
  page = mount(EvidencePacksPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('li, h2').exists()).toBe(true))
}

test('a pack that is ready tells what it is and where to have it', async () => {
  await open()
  expect(page.get('li').text()).toMatch(
    /1 Januari 2026 sampai 30 Juni 2026.*Admin.*54 pelaksanaan · 1,3 MB.*0ae11008.*Siap/s,
  )
  expect(page.get('li a').attributes('href')).toBe('/api/evidence-packs/p1.zip')
})

test('one that is being made tells how far it is, and cannot be had', async () => {
  packs = [anyPack({ status: 'MAKING', done: 20, ...unready })]
  await open()
  expect(page.get('li').text()).toContain('20 dari 54 pelaksanaan')
  expect(page.find('li a').exists()).toBe(false)
})

test('a period is asked for as it stands there', async () => {
  await open()
  const [from, to] = page.findAll('input[type=date]')
  await from!.setValue('2026-01-01')
  await to!.setValue('2026-03-31')
  await page.get('form').trigger('submit')
  await flushPromises()
  expect(sent).toEqual([{ from: '2026-01-01', to: '2026-03-31' }])
})

test('what the server refuses is said below the form', async () => {
  refusal = { __typename: 'EvidencePackUnderWay', message: 'Satu bahan bukti sedang disusun.' }
  await open()
  await page.get('form').trigger('submit')
  await vi.waitFor(() => expect(page.get('form').text()).toContain('Satu bahan bukti sedang disusun.'))
})

test('others than admins are told whose page it is', async () => {
  ;[access, packs] = ['OPD_USER', []]
  await open()
  expect(page.text()).toContain('Halaman ini untuk admin')
  expect(page.find('form').exists()).toBe(false)
})

test('a period without an end is asked for in words of the page, not of the browser', async () => {
  await open()
  await page.findAll('input')[1]!.setValue('')
  expect(page.get('form').attributes('novalidate')).toBeDefined()
  await page.get('form').trigger('submit')
  await flushPromises()
  expect(page.get('form').text()).toContain('Isi tanggalnya.')
  expect(sent).toEqual([])
})
