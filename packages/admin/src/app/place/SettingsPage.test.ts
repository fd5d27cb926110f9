import { mount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { client } from '../asking/client.ts'
import { router } from '../route/router.ts'
import SettingsPage from './SettingsPage.vue'

let access: string
vi.stubGlobal('fetch', () => {
  const viewer = { __typename: 'Viewer', person: { __typename: 'Person', id: 'p1', access } }
  return Promise.resolve(
    new Response(JSON.stringify({ data: { viewer } }), { headers: { 'content-type': 'application/json' } }),
  )
})

let page: ReturnType<typeof mount>
afterEach(() => page.unmount())

test.each([
  ['ADMIN', ['Pengguna', 'Pejabat pengganti', 'Kalender kerja', 'Webhook', 'Saya tidak di tempat']],
  ['OPD_USER', ['Kalender kerja', 'Pengingat', 'Atur pemberitahuan', 'Saya tidak di tempat']],
  ['VIEWER', ['Kalender kerja', 'Pengingat', 'Atur pemberitahuan']],
])('%s finds what they may open, each with what it is for', async (whose, names) => {
  access = whose
  await client.clearStore()
  await router.replace('/undangan/x')
  page = mount(SettingsPage, { global: { plugins: [router] } })
  await vi.waitFor(() => expect(page.find('li').exists()).toBe(true))
  const lines = page.findAll('li').map((line) => line.findAll('span span').map((part) => part.text()))
  const [titles, purposes] = [lines.map(([title]) => title), lines.map(([, purpose]) => purpose)]
  expect(titles).toEqual(expect.arrayContaining(names))
  for (const purpose of purposes) expect(purpose).toMatch(/\.$/)
  expect(titles.includes('Pengguna')).toBe(whose === 'ADMIN')
  expect(titles.includes('Saya tidak di tempat')).toBe(whose !== 'VIEWER')
})
