import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import PortalPage from './PortalPage.vue'

const settings = {
  __typename: 'Portal',
  ...{ address: 'https://data.contoh.go.id', organization: 'kominfo', licence: 'cc-by' },
  ...{ fillsDatastore: false, setAt: '2026-11-20T03:00:00.000Z', standingCount: 14, removingSince: null },
}
let portal: object | null
const sent: { operationName: string; variables: { input?: object } }[] = []
vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
  sent.push(JSON.parse(body))
  const none = { __typename: 'PublicationConnection', nodes: [] }
  const data = {
    viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'p', access: 'ADMIN' } },
    ...{ portal, failed: none, drifted: none, left: none },
    removePortal: { __typename: 'PortalRemoved', leftCount: 14, portal: null },
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
  page = mount(PortalPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.text()).toContain('Alamat portal'))
}
beforeEach(async () => {
  sent.length = 0
  await client.clearStore()
})
afterEach(() => page.unmount())

const press = (within: ParentNode, word: string) =>
  [...within.querySelectorAll('button')].find((button) => button.textContent.trim() === word)!.click()

test('a portal is let go with what stands on it, or after that was taken down', async () => {
  portal = settings
  await shown()
  press(document.body, 'Lepas portal')
  await vi.waitFor(() => expect(document.body.querySelector('[role=dialog]')).not.toBeNull())
  const dialog = document.body.querySelector('[role=dialog]')!
  expect(dialog.textContent).toContain('14 dataset tetap tayang di portal itu')
  dialog.querySelectorAll<HTMLElement>('[role=radio]')[1]!.click()
  press(dialog, 'Lepas portal')
  await vi.waitFor(() =>
    expect(sent.find(({ operationName }) => operationName === 'RemovePortal')?.variables.input).toEqual({
      withdraws: true,
    }),
  )
})

test('while it is being let go it says how much is left, and is not let go twice', async () => {
  portal = { ...settings, removingSince: '2026-11-21T03:00:00.000Z' }
  await shown()
  expect(page.text()).toContain('14 dataset masih harus ditarik darinya.')
  expect(page.findAll('button').map((button) => button.text())).not.toContain('Lepas portal')
})
