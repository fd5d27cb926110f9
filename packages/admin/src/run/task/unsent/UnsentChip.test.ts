import { useToast } from '@nuxt/ui/composables'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { keptDraft } from '../draft/kept-draft.ts'
import UnsentChip from './UnsentChip.vue'
import { allUnsent, dropUnsent, keepUnsent } from './unsent.ts'

const page = { render: () => null }
const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/tugas', name: 'tasks', component: page },
    { path: '/tugas/:task', name: 'task', component: page },
  ],
})
let completed: object
const network = vi.fn(() => {
  const body = JSON.stringify({ data: { completeTask: completed } })
  return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }))
})
beforeEach(() => vi.stubGlobal('fetch', network))
afterEach(() => {
  toast().clear()
  chip.unmount()
  dropUnsent('orang', 'tugas')
  vi.unstubAllGlobals()
})

let chip: ReturnType<typeof mount>
/** Somebody has gone on to another page, and the line comes back. */
async function lineIsBack(place: string) {
  await router.replace(place)
  const input = { task: 'tugas', outcome: 'ya', handovers: [], clientMutationId: 'satu' }
  keepUnsent('orang', { input, activity: 'Memeriksa data', word: 'Sesuai', givenAt: 1 })
  chip = mount(UnsentChip, { props: { person: 'orang' }, global: { plugins: [router] } })
  window.dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(allUnsent('orang')).toEqual([]))
  await flushPromises()
}
const toast = () => chip.vm.$.appContext.app.runWithContext(useToast)
const told = () => toast().toasts.value.map(({ title, description }) => ({ title, description }))

test('whoever has gone on elsewhere reads that a completion was refused, for as long as they like', async () => {
  completed = { __typename: 'EvidenceMissing', message: 'Masih ada output yang belum diserahkan.' }
  await lineIsBack('/tugas')
  expect(told()).toEqual([
    {
      title: '“Sesuai” untuk “Memeriksa data” tidak diterima',
      description: 'Masih ada output yang belum diserahkan.',
    },
  ])
  expect(toast().toasts.value[0]!.duration).toBe(0)
})

test('before the task itself nothing is said twice', async () => {
  completed = { __typename: 'EvidenceMissing', message: 'Masih ada output yang belum diserahkan.' }
  await lineIsBack('/tugas/tugas')
  expect(told()).toEqual([])
  expect(keptDraft('orang', 'tugas').refusal).toBe('Masih ada output yang belum diserahkan.')
})
