import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import SopsPage from './SopsPage.vue'

const regency = { __typename: 'Regency', id: 'r', sopReviewMonths: 12 }
const sop = {
  __typename: 'Sop',
  id: 's1',
  title: 'Penyebarluasan Data',
  openRunCount: 13,
  reviewIsDue: true,
  draft: null,
  version: {
    __typename: 'SopVersion',
    id: 'v1',
    number: 2,
    state: 'EFFECTIVE',
    effectiveFrom: '2026-01-02',
    effectiveUntil: null,
    header: { __typename: 'SopHeader', number: '500.14.1/17/2024', unit: ['DINAS KOMUNIKASI'] },
    roles: ['a', 'b', 'c'].map((key) => ({ __typename: 'Role', key })),
    steps: ['1', '2', '3', '4'].map((key) => ({ __typename: 'Step', key })),
    stages: [],
    findings: ['ERROR', 'WARNING', 'WARNING', 'NOTE'].map((severity) => ({
      __typename: 'Finding',
      severity,
    })),
  },
}

let sops: object[]
let access: string
let asked: { search?: string }[]
const network = vi.fn((_uri: string, { body }: RequestInit) => {
  asked.push(JSON.parse(String(body)).variables)
  const data = {
    viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'p', access }, regency },
    sops: {
      __typename: 'SopConnection',
      totalCount: sops.length,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      nodes: sops,
    },
  }
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
  ;[sops, access, asked] = [[sop], 'ADMIN', []]
  await client.clearStore()
})
afterEach(() => page.unmount())

let page: ReturnType<typeof mount>
async function open(query = '') {
  // The page is mounted by itself, so the address may be any that opens without a session.
  await router.replace(`/undangan/x${query}`)
  page = mount(SopsPage, { global: { plugins: [router] } })
  await vi.waitFor(() => expect(page.find('article, h2').exists()).toBe(true))
  await flushPromises()
}

test('a card says what the SOP is, how large, how well it is and how busy', async () => {
  await open()
  const card = page.get('article')
  expect(card.get('h3 a').attributes('href')).toBe('/sop/s1')
  for (const words of [
    '500.14.1/17/2024',
    'Penyebarluasan Data',
    'DINAS KOMUNIKASI',
    'Berlaku',
    'Versi 2',
    '3 pelaksana × 4 langkah',
    '13 pelaksanaan terbuka',
    '1 harus diperbaiki',
    '2 perlu perhatian',
    'Perlu ditinjau ulang',
  ])
    expect(card.text()).toContain(words)
})

test('where all SOPs are of one group its name is left out; several groups are named', async () => {
  await open()
  expect(page.find('section h2').exists()).toBe(false)
  page.unmount()
  await client.clearStore()
  const stages = [{ __typename: 'Stage', key: 's', phase: 'EVALUASI' }]
  sops = [sop, { ...sop, id: 's2', version: { ...sop.version, id: 'v2', stages } }]
  await open()
  expect(page.findAll('section h2').map((name) => name.text())).toEqual(['Evaluasi', 'Tanpa tahapan'])
})

test('an empty library offers an admin to begin a new SOP, or to apply files', async () => {
  sops = []
  await open()
  expect(page.get('h2').text()).toBe('Belum ada SOP')
  expect(page.findAll('button').map((button) => button.text())).toEqual(['Terapkan berkas'])
  expect(page.findAll('a').map((link) => link.text())).toEqual(['SOP baru'])
  expect(page.find('input').exists()).toBe(false)
})

test('who may not apply files is told who does', async () => {
  ;[sops, access] = [[], 'VIEWER']
  await open()
  expect(page.text()).toContain('diterapkan oleh admin')
  expect(page.find('button').exists()).toBe(false)
})

test('the search of the address is what the server is asked, and can be undone', async () => {
  sops = []
  await open('?search=padi')
  expect(asked[0]).toEqual({ search: 'padi' })
  expect(page.text()).toContain('Tidak ada judul yang memuat “padi”.')
  expect(page.findAll('a').map((link) => link.text())).toContain('Hapus pencarian')
})
