import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { router } from '../../app/route/router.ts'
import type { Heat } from './heat.ts'
import HeatTable from './HeatTable.vue'

const figures = (onTime: number, late: number, p90Minutes: number | null) => ({
  ...{ closed: onTime + late, onTime, late, p90Minutes },
})
const row = {
  ...{ key: 's1:periksa', name: 'langkah 5: memeriksa', sop: null, figures: figures(6, 2, 1035) },
  months: [
    { from: '2026-10-01', figures: figures(6, 2, 1035) },
    { from: '2026-11-01', figures: figures(0, 0, null) },
  ],
}
const period = { name: 'custom', from: '2026-10-05', to: '2026-11-20', every: 'WEEK' } as const
const table = (heat: Heat) =>
  mount(HeatTable, { props: { rows: [row], heat, period }, global: { plugins: [router] } })

test('a cell says its figure, and opens the late tasks of its step in the days of its month', () => {
  const [cell] = table('late').findAll('td a')
  expect(cell!.text()).toBe('25 %')
  expect(cell!.attributes('aria-label')).toBe('25 %, langkah 5: memeriksa, Okt: 2 dari 8 terlambat')
  const opened = new URL(cell!.attributes('href')!, 'http://house').searchParams
  expect(Object.fromEntries(opened)).toEqual({
    tasks: 'late',
    ...{ 'tasks-sop': 's1', 'tasks-step': 'periksa' },
    ...{ 'tasks-from': '2026-10-05', 'tasks-to': '2026-10-31' },
  })
})

test('by time it opens all that was done, and where nothing was done it opens nothing', () => {
  const [cell, ...others] = table('p90').findAll('tbody td:not(:last-child) a')
  expect(cell!.text()).toBe('2,3 hr')
  expect(cell!.attributes('href')).toContain('tasks=closed')
  expect(others).toEqual([])
  expect(table('p90').findAll('tbody td')[1]!.text()).toContain('tidak ada')
})
