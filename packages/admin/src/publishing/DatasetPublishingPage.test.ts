import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import DatasetPublishingPage from './DatasetPublishingPage.vue'

const sentence = 'Portal tidak menjawab (HTTP 502). Akan dicoba lagi; jika berlanjut, hubungi admin portal.'
const publication = (more: object) => ({
  __typename: 'Publication',
  id: 'd1',
  state: 'PUBLISHED',
  attempts: 1,
  mayRetry: access === 'ADMIN',
  nextTryAt: null,
  portalAddress: 'https://data.contoh.go.id/dataset/imunisasi',
  sentAt: '2026-11-20T03:00:00.000Z',
  checkedAt: '2026-11-21T03:00:00.000Z',
  trouble: null,
  drift: [],
  tables: [],
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
  period: '2026-10',
  run: { __typename: 'Run', id: 'run', title: 'Cakupan Imunisasi, Oktober 2026' },
  isPublic: true,
  isOnPortal: true,
  publicFrom: null,
  earlyReason: null,
  correctionReason: null,
  replacedAt: null,
  withdrawnAt: null,
  withdrawalReason: null,
}

let told: object | null
let access: string
let standing: object
let preview: object | null
const sent: { operationName: string; variables: { input?: object } }[] = []
vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
  sent.push(JSON.parse(body))
  const releases = { __typename: 'ReleaseConnection', nodes: [{ ...release, ...standing }] }
  const otherRun = { ...release.run, id: 'other', title: 'Cakupan Imunisasi, ulang' }
  const runs = {
    __typename: 'RunConnection',
    nodes: [otherRun, release.run].map((run) => ({
      ...{ ...run, period: '2026-10', startedAt: release.releasedAt },
    })),
  }
  const data = {
    viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'p', access } },
    dataset: {
      __typename: 'Dataset',
      id: 'd1',
      title: 'Cakupan Imunisasi',
      publicAddress: '/katalog/contoh/imunisasi',
      publication: told,
      releases,
      runs,
    },
    previewCorrection: preview,
    correctRelease: { __typename: 'ReleaseCorrected', release: { __typename: 'Release', id: 'r2' } },
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
  ;[access, standing, preview] = ['ADMIN', {}, null]
  told = publication({})
  sent.length = 0
  await client.clearStore()
})
afterEach(() => page.unmount())

test('the portal’s own tables say how many rows stand there, of those that the approved file has', async () => {
  const table = { __typename: 'PublicationTable', resource: 'Cakupan', rows: 12_000, expectedRows: 1_000_000 }
  told = publication({
    state: 'QUEUED',
    tables: [table, { ...table, resource: 'Stok', expectedRows: 12_000 }],
  })
  await shown()
  await vi.waitFor(() => expect(page.text()).toContain('Cakupan: 12.000 dari 1.000.000 baris'))
  expect(page.text()).toContain('Stok: 12.000 baris, sama dengan berkas yang disetujui')
  expect(page.findAll('[role=progressbar]')).toHaveLength(1)
})

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

const piece = {
  __typename: 'PreviewedPiece',
  ...{
    title: 'Cakupan Imunisasi 2026-10',
    fileName: 'imunisasi.csv',
    format: 'CSV',
    size: 2048,
    sha256: 'c3d4',
  },
  ...{ approvedBy: 'Kepala Dinas', replaces: 'a1b2', isPublishable: true, publicFrom: null },
}
const previewed = (more: object) => ({
  __typename: 'ReleasePreview',
  ...{ portalAddress: null, plan: null, fields: [], steps: [], pieces: [piece], findings: [] },
  ...more,
})
const dialog = () => document.body.querySelector('[role=dialog]')!
const press = (word: string) =>
  [...dialog().querySelectorAll('button')].find((button) => button.textContent.trim() === word)!.click()

test('a release is corrected from a run, with a reason, once what would be public is shown', async () => {
  preview = previewed({})
  await shown()
  await page.get('button[aria-label^="Koreksi"]').trigger('click')
  await vi.waitFor(() => expect(dialog().textContent).toContain('imunisasi.csv'))
  expect(dialog().textContent).toContain('Menggantikan yang sekarang tayang')
  press('Koreksi')
  expect(sent.some(({ operationName }) => operationName === 'CorrectRelease')).toBe(false)
  const reason = dialog().querySelector('textarea')!
  reason.value = 'Satu desa terhitung dua kali'
  reason.dispatchEvent(new Event('input'))
  press('Koreksi')
  await vi.waitFor(() =>
    expect(sent.find(({ operationName }) => operationName === 'CorrectRelease')?.variables.input).toEqual({
      ...{ release: 'r1', run: 'run', reason: 'Satu desa terhitung dua kali' },
    }),
  )
})

test('nothing is corrected from a run that has no other version; a run for it is offered', async () => {
  const finding = { __typename: 'PublicationFinding', code: 'NOTHING_TO_PUBLISH', piece: null, file: null }
  preview = previewed({ pieces: [], findings: [{ ...finding, message: 'Tidak ada versi lain.' }] })
  await shown()
  await page.get('button[aria-label^="Koreksi"]').trigger('click')
  await vi.waitFor(() => expect(dialog().textContent).toContain('Tidak ada versi lain.'))
  press('Koreksi')
  await vi.waitFor(() => expect(dialog().textContent).toContain('Belum dapat dikoreksi.'))
  expect(dialog().querySelector('a[href*="periode"], a[href*="period"]')).not.toBeNull()
})

test('what waits for its day says so, and may be made public before it', async () => {
  standing = { isPublic: false, isOnPortal: false, publicFrom: '2026-12-01T00:00:00.000Z' }
  await shown()
  expect(page.text()).toContain('Tayang pada 1 Desember 2026')
  expect(buttons()).toContain('Tayangkan sekarang')
})
