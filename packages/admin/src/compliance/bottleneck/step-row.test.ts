import { expect, test } from 'vitest'
import { stepRows } from './step-row.ts'

const group = (key: string, onTime: number, late: number, p90Minutes: number, closed = onTime + late) => ({
  key: `s1:${key}`,
  label: `Penyebarluasan Data · langkah ${key}`,
  figures: { closed, onTime, late, p90Minutes },
  series: [],
})
const titles = new Map([['s1', 'Penyebarluasan Data']])
const groups = [group('1', 9, 1, 900), group('2', 5, 5, 90), group('3', 0, 0, 450, 4), group('4', 0, 0, 0)]

test('the steps that are late most often come first; those without a standard time have no share', () => {
  expect(stepRows(groups, titles, 'late').map(({ name }) => name)).toEqual(['langkah 2', 'langkah 1'])
})

test('by time the slowest come first, be they timed or not; of what nobody did there is none', () => {
  const names = stepRows(groups, titles, 'p90').map(({ name }) => name)
  expect(names).toEqual(['langkah 1', 'langkah 3', 'langkah 2'])
})
