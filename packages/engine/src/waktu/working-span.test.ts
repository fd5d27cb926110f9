import { expect, test } from 'vitest'
import { describeMinutes } from './working-span.ts'

test.each([
  [2 * 450 + 180, '2 hari 3 jam kerja', '2 working days 3 hours'],
  [2 * 450 + 185, '2 hari 3 jam kerja', '2 working days 3 hours'],
  [450, '1 hari kerja', '1 working day'],
  [450 + 20, '1 hari kerja', '1 working day'],
  [449, '7 jam 29 menit kerja', '7 working hours 29 minutes'],
  [61, '1 jam 1 menit kerja', '1 working hour 1 minute'],
  [45.9, '45 menit kerja', '45 working minutes'],
  [-120, '2 jam kerja', '2 working hours'],
  [0.5, 'kurang dari 1 menit kerja', 'less than 1 working minute'],
  [0, 'kurang dari 1 menit kerja', 'less than 1 working minute'],
])('%d office minutes are said as "%s"', (minutes, indonesian, english) => {
  expect(describeMinutes(minutes, 450, 'id')).toBe(indonesian)
  expect(describeMinutes(minutes, 450, 'en')).toBe(english)
})

test('without a day to measure by, hours are said', () => {
  expect(describeMinutes(600, 0, 'id')).toBe('10 jam kerja')
})

test('a day of uneven length leaves no fraction', () => {
  expect(describeMinutes(446, 445.5, 'id')).toBe('1 hari kerja')
})
