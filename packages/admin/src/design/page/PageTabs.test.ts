import { mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { router } from '../../app/route/router.ts'
import PageTabs from './PageTabs.vue'

const tabs = (open: number) =>
  ['Ringkasan', 'Metadata', 'Publikasi'].map((word, place) => ({ word, to: '/', isOpen: place === open }))

test('the open tab is brought into sight, and the next one when it is opened', async () => {
  const size = (name: 'offsetLeft' | 'offsetWidth' | 'clientWidth', of: (element: HTMLElement) => number) =>
    vi.spyOn(HTMLElement.prototype, name, 'get').mockImplementation(function (this: HTMLElement) {
      return of(this)
    })
  size('offsetLeft', ({ textContent }) => (textContent === 'Publikasi' ? 600 : 0))
  size('offsetWidth', () => 100)
  size('clientWidth', () => 300)
  const strip = mount(PageTabs, {
    props: { label: 'Tentang', tabs: tabs(2) },
    global: { plugins: [router] },
  })
  expect(strip.get('nav').element.scrollLeft).toBe(500)
  await strip.setProps({ tabs: tabs(0) })
  await vi.waitFor(() => expect(strip.get('nav').element.scrollLeft).toBeLessThanOrEqual(0))
})
