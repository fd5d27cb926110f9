import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import App from './App.vue'
import { router } from './route/router.ts'

const comes = { template: '<h1>Sudah datang</h1>' }
const open = { meta: { isOpen: true } }
router.addRoute({ path: '/datang', component: comes, ...open })
router.addRoute({
  path: '/putus',
  component: () => Promise.reject(new TypeError('Failed to fetch')),
  ...open,
})
router.addRoute({ path: '/lama', component: () => new Promise(() => {}), ...open })

await router.push('/datang')
const page = mount(App, { global: { plugins: [router] } })
afterEach(() => vi.restoreAllMocks())

test('says that a page is on its way, and nothing once it is there', async () => {
  expect(page.find('[role=progressbar]').exists()).toBe(false)
  void router.push('/lama')
  await flushPromises()
  expect(page.find('[role=progressbar]').exists()).toBe(true)
  expect(page.get('h1').text()).toBe('Sudah datang')
})

test('a page that has not come is told beside the one that stays, and opened from the start once the line is back', async () => {
  await router.push('/datang')
  await router.push('/putus').catch(() => {})
  await flushPromises()
  expect(page.get('[role=alert]').text()).toContain('Halaman itu belum dapat dimuat')
  expect(page.get('h1').text()).toBe('Sudah datang')

  const line = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const opened = vi.spyOn(location, 'assign').mockReturnValue()
  await page.get('[role=alert] button').trigger('click')
  await flushPromises()
  expect(opened).not.toHaveBeenCalled()
  line.mockResolvedValueOnce(Response.json({ status: 'ok' }))
  await page.get('[role=alert] button').trigger('click')
  await flushPromises()
  expect(opened).toHaveBeenCalledWith('/putus')
})
