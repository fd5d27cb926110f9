import { expect, test } from 'vitest'
import { forecastWeek } from './forecast-week.ts'

test('from Monday to Friday the week under way is foreseen, until its Sunday', () => {
  expect(forecastWeek('2026-11-16')).toEqual({ name: 'thisWeek', until: '2026-11-22' })
  expect(forecastWeek('2026-11-20')).toEqual({ name: 'thisWeek', until: '2026-11-22' })
})

test('at the weekend it is the next one, also where the year ends', () => {
  expect(forecastWeek('2026-11-21')).toEqual({ name: 'nextWeek', until: '2026-11-29' })
  expect(forecastWeek('2026-11-22')).toEqual({ name: 'nextWeek', until: '2026-11-29' })
  expect(forecastWeek('2026-12-26')).toEqual({ name: 'nextWeek', until: '2027-01-03' })
})
