import { mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Fault } from './fault.ts'
import FourFaces from './FourFaces.vue'

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest*', component: {} }] })
const fault: Fault = { code: 'HTTP-500', isOffline: false }

function face(query: { data?: string[]; isLoading?: boolean; fault?: Fault | null; retry?: () => void }) {
  return mount(FourFaces<string[]>, {
    props: {
      query: { data: undefined, isLoading: false, fault: null, retry: () => {}, ...query },
      isEmpty: (data: string[]) => data.length === 0,
      emptyTitle: 'Belum ada SOP',
    },
    global: { plugins: [router] },
    slots: { default: ({ data }: { data: string[] }) => data.join(', ') },
  })
}

test('before the first answer it says that it is loading', () => {
  expect(face({ isLoading: true }).get('[role=status]').attributes('aria-label')).toBe('Memuat …')
})

test('an answer is shown', () => {
  expect(face({ data: ['a', 'b'] }).text()).toBe('a, b')
})

test('an empty answer says what the place is for', () => {
  expect(face({ data: [] }).text()).toContain('Belum ada SOP')
})

test('a fault tells its code and can be tried again', async () => {
  const retry = vi.fn()
  const shown = face({ fault, retry })
  expect(shown.get('[role=alert]').text()).toContain('HTTP-500')
  await shown.get('button').trigger('click')
  expect(retry).toHaveBeenCalledOnce()
})

const unanswerable: Fault = { code: 'BAD_USER_INPUT', isOffline: false, said: 'Paling panjang 100 tahun.' }

test('a question that cannot be answered is told, with the way out of it', () => {
  const shown = face({ fault: unanswerable })
  expect(shown.get('[role=alert]').text()).toContain('Paling panjang 100 tahun.')
  expect(shown.text()).toContain('Buka tanpa saringan')
  expect(shown.text()).not.toContain('Coba lagi')
})

test('beside a former answer it is told too, and not to be tried again', () => {
  const shown = face({ data: ['a'], fault: unanswerable })
  expect(shown.get('[role=alert]').text()).toContain('Paling panjang 100 tahun.')
  expect(shown.text()).not.toContain('Coba lagi')
})

test('a fault while refreshing leaves the former answer on screen', () => {
  const shown = face({ data: ['a'], fault })
  expect(shown.text()).toContain('a')
  expect(shown.get('[role=alert]').text()).toContain('Belum diperbarui')
})
