import { usualCalendar } from '@satualur/engine'
import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { router } from '../../app/route/router.ts'
import YearHead from './YearHead.vue'

const calendar = usualCalendar('Asia/Jakarta')
const headOf = (year: number, today: string, loadedYears = calendar.loadedYears) =>
  mount(YearHead, {
    props: { calendar: { ...calendar, loadedYears }, year, today, hasPending: false },
    global: { plugins: [router] },
  })
const missing = 'Keputusan libur 2027 belum dimuat'

test('from October on a year says that the decree of the next one is missing, and leads there', async () => {
  await router.replace('/undangan/x')
  expect(headOf(2026, '2026-09-30').text()).not.toContain(missing)
  const head = headOf(2026, '2026-10-01')
  await head
    .findAll('button')
    .find((button) => button.text() === missing)!
    .trigger('click')
  await expect.poll(() => router.currentRoute.value.query).toEqual({ year: '2027' })
})

test('it says so no more once it is loaded, and never in another year', () => {
  expect(headOf(2026, '2026-11-20', [2026, 2027]).text()).not.toContain(missing)
  expect(headOf(2025, '2026-11-20').text()).not.toContain('belum dimuat')
})
