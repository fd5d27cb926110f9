import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import DatasetClassPage from './DatasetClassPage.vue'

const release = { __typename: 'Release', id: 'r1', title: 'Tabel 2026-T1', isPublic: true, isOnPortal: true }
const stillPublic = {
  __typename: 'StillPublic',
  message: 'Datanya masih tayang. Tarik dahulu.',
  releases: [release],
}
interface Sent {
  operationName: string
  variables: { input?: { withdrawalReason?: string | null; decision: object } }
}
const sent: Sent[] = []
vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
  const { operationName, variables }: Sent = JSON.parse(body)
  sent.push({ operationName, variables })
  const dataset = { __typename: 'Dataset', id: 'd1', informationClass: 'DIKECUALIKAN' }
  const data = {
    viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'p', access: 'ADMIN' } },
    dataset: { ...dataset, title: 'Jumlah Guru', classDecisions: [] },
    decideInformationClass: variables.input?.withdrawalReason
      ? { __typename: 'InformationClassDecided', dataset }
      : stillPublic,
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
beforeEach(async () => {
  sent.length = 0
  await client.clearStore()
  await router.push('/dataset/d1/klasifikasi')
  page = mount(DatasetClassPage, {
    props: { dataset: 'd1' },
    global: { plugins: [router] },
    attachTo: document.body,
  })
  await vi.waitFor(() => expect(page.text()).toContain('Jumlah Guru'))
})
afterEach(() => page.unmount())

const dialog = () => document.body.querySelector('[role=dialog]')!
const press = (within: ParentNode, word: string) =>
  [...within.querySelectorAll('button')].find((button) => button.textContent.trim() === word)!.click()
const decisions = () => sent.filter(({ operationName }) => operationName === 'DecideInformationClass')
const write = (box: HTMLInputElement | HTMLTextAreaElement, text: string) => {
  box.value = text
  box.dispatchEvent(new Event('input'))
}

test('what is public is excepted once a reason for its withdrawal is given', async () => {
  press(document.body, 'Putuskan klasifikasi')
  await vi.waitFor(() => expect(dialog()).not.toBeNull())
  for (const box of dialog().querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input[type=text], textarea',
  ))
    write(box, 'PPID Utama')
  press(dialog(), 'Putuskan klasifikasi')
  await vi.waitFor(() => expect(dialog().textContent).toContain('Tabel 2026-T1: tayang, juga di portal'))
  press(dialog(), 'Tarik dan putuskan')
  await vi.waitFor(() => expect(dialog().textContent).toContain('Alasan penarikan'))
  expect(decisions()).toHaveLength(1)
  write(dialog().querySelector('textarea')!, 'Memuat alamat rumah')
  press(dialog(), 'Tarik dan putuskan')
  await vi.waitFor(() => expect(decisions()).toHaveLength(2))
  expect(decisions()[1]!.variables.input).toMatchObject({ withdrawalReason: 'Memuat alamat rumah' })
})
