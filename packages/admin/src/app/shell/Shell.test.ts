import { useToast } from '@nuxt/ui/composables'
import { mount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { router as house } from '../route/router.ts'
import Shell from './Shell.vue'

const viewer = {
  ...{ __typename: 'Viewer', openTaskCount: 2, overdueTaskCount: 1, unreadNoticeCount: 0 },
  regency: {
    ...{ __typename: 'Regency', id: 'r', name: 'Kabupaten Contoh', zone: 'ASIA_JAKARTA' },
    ...{ isSample: true, isWatching: false },
  },
  person: {
    ...{ __typename: 'Person', id: 'orang', name: 'Pengelola Data', position: 'Pengelola Data' },
    access: 'OPD_USER',
  },
}
vi.stubGlobal('fetch', () =>
  Promise.resolve(
    new Response(JSON.stringify({ data: { viewer } }), { headers: { 'content-type': 'application/json' } }),
  ),
)
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

// The places by their names, without their pages.
const router = createRouter({
  history: createMemoryHistory(),
  routes: house
    .getRoutes()
    .map(({ name, path }) => ({ name: name!, path, component: { render: () => null } })),
})

let shell: ReturnType<typeof mount>
afterEach(() => shell.unmount())

test('what a page says for a moment is shown beside it', async () => {
  await router.replace('/tugas')
  shell = mount(Shell, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(shell.text()).toContain('Kabupaten Contoh'))
  shell.vm.$.appContext.app.runWithContext(useToast).add({ title: 'Tugas dialihkan' })
  await vi.waitFor(() => expect(document.body.textContent).toContain('Tugas dialihkan'))
})
