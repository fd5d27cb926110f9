import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/apollo.ts'
import { router } from '../app/router.ts'
import DatasetPublishingPage from './DatasetPublishingPage.vue'

const sentence = 'Portal tidak menjawab (HTTP 502). Akan dicoba lagi; jika berlanjut, hubungi admin portal.'
const publication = (more: object) => ({
  __typename: 'Publication',
  id: 'd1',
  state: 'PUBLISHED',
  attempts: 1,
  nextTryAt: null,
  portalAddress: 'https://data.contoh.go.id/dataset/imunisasi',
  sentAt: '2026-11-20T03:00:00.000Z',
  checkedAt: '2026-11-21T03:00:00.000Z',
  trouble: null,
  drift: [],
  ...more,
})
const release = {
  __typename: 'Release',
  id: 'r1',
  title: 'Cakupan Imunisasi 2026-10',
  format: 'CSV',
  size: 2048,
  sha256: 'a1b2',
  releasedAt: '2026-11-20T03:00:00.000Z',
  releasedBy: { __typename: 'Person', id: 'p', name: 'Admin Wali Data' },
  run: { __typename: 'Run', id: 'run', title: 'Cakupan Imunisasi, Oktober 2026' },
  isPublic: true,
  isOnPortal: true,
  replacedAt: null,
  withdrawnAt: null,
  withdrawalReason: null,
}

let told: object | null
let access: string
const sent: { operationName: string; variables: { input?: object } }[] = []
vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
  sent.push(JSON.parse(body))
  const releases = { __typename: 'ReleaseConnection', nodes: [release] }
  const data = {
    viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'p', access } },
    dataset: { __typename: 'Dataset', id: 'd1', title: 'Cakupan Imunisasi', publication: told, releases },
    retryPublication: {
      __typename: 'PublicationRetried',
      publication: publication({ state: 'QUEUED', attempts: 0 }),
    },
  }
  return Promise.resolve(
    new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
  )
})
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

let page: ReturnType<typeof mount>
async function shown() {
  await router.push('/dataset/d1/publikasi')
  page = mount(DatasetPublishingPage, {
    props: { dataset: 'd1' },
    global: { plugins: [router] },
    attachTo: document.body,
  })
  await vi.waitFor(() => expect(page.text()).toContain(release.title))
}
const buttons = () => page.findAll('button').map((button) => button.text())

beforeEach(async () => {
  ;[told, access] = [publication({}), 'ADMIN']
  sent.length = 0
  await client.clearStore()
})
afterEach(() => page.unmount())

test('what the portal says is told in its sentence and its code, and an admin tries again', async () => {
  told = publication({
    ...{ state: 'FAILED', attempts: 8 },
    trouble: { __typename: 'PublicationTrouble', code: 'portal-down', message: sentence },
  })
  await shown()
  expect(page.text()).toContain('Gagal dikirim')
  expect(page.text()).toContain(sentence)
  expect(page.text()).toContain('portal-down')
  await page
    .findAll('button')
    .find((button) => button.text() === 'Coba lagi')!
    .trigger('click')
  await vi.waitFor(() => expect(page.text()).toContain('Sedang dikirim'))
  expect(sent.at(-1)!.variables).toEqual({ input: { dataset: 'd1' } })
})

test('each field that somebody has changed on the portal stands beside what was sent', async () => {
  const drift = {
    __typename: 'PortalDrift',
    resource: null,
    field: 'title',
    sent: 'Cakupan',
    found: 'Judul lain',
  }
  told = publication({ drift: [drift] })
  await shown()
  for (const word of ['title', 'Cakupan', 'Judul lain']) expect(page.find('dl').text()).toContain(word)
  expect(buttons()).toContain('Kirim ulang milik kita')
})

test('who is no admin reads the same, and is offered nothing that they may not do', async () => {
  access = 'OPD_USER'
  told = publication({
    ...{ state: 'FAILED' },
    trouble: { __typename: 'PublicationTrouble', code: 'portal-down', message: sentence },
  })
  await shown()
  expect(page.text()).toContain(sentence)
  expect(buttons()).not.toContain('Coba lagi')
  expect(buttons()).not.toContain('Tarik')
})

test('without a portal the releases are told all the same', async () => {
  told = null
  await shown()
  expect(page.text()).toContain('Belum pernah dikirim ke portal.')
})
