import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { router } from '../../app/route/router.ts'
import ForecastLine from './ForecastLine.vue'

const foreseen = {
  __typename: 'ForecastTask',
  expectedLateMinutes: 900,
  sentence: 'Langkah ini biasanya memakan 3 hari kerja, dan tersisa 1 hari kerja.',
  task: {
    ...{ __typename: 'Task', id: 't1', dueAt: '2026-10-14T04:00:00.000Z' },
    step: { __typename: 'Step', key: 'periksa', activity: 'Memeriksa kebenaran data' },
    run: { __typename: 'Run', id: 'r1', title: 'Luas Tanam Kedelai' },
  },
} as never

test('what is likely to be late says why, and leads to its task', () => {
  const line = mount(ForecastLine, { props: { foreseen }, global: { plugins: [router] } })
  expect(line.text()).toContain('Langkah ini biasanya memakan 3 hari kerja, dan tersisa 1 hari kerja.')
  expect(line.text()).toContain('kira-kira lewat 2 hari kerja')
  expect(line.find('a').attributes('href')).toBe('/tugas/t1')
})
