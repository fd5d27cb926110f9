import { expect, test } from 'vitest'
import { anyFigures } from './any-figures.ts'
import { describeFigure } from './figures.ts'

const figures = anyFigures(89, 19, { closed: 1210, medianMinutes: 630, reworkShare: 0.031 })
const none = { ...figures, onTimeShare: null, medianMinutes: null, p90Minutes: null }

test('figures are told with their units', () => {
  expect(describeFigure(figures, 'onTimeShare')).toBe('82,4 %')
  expect(describeFigure(figures, 'reworkShare')).toBe('3,1 %')
  expect(describeFigure(figures, 'closed')).toBe('1.210')
  expect(describeFigure(figures, 'medianMinutes')).toBe('1 hari 3 jam kerja')
})

test('what a task took on average is told in its two parts', () => {
  const waited = anyFigures(3, 1, { usedMinutes: 1_800, waitedMinutes: 1_200 })
  expect(describeFigure(waited, 'waitedPerTask')).toBe('5 jam kerja')
  expect(describeFigure(waited, 'workedPerTask')).toBe('2 jam 30 menit kerja')
  expect(describeFigure(anyFigures(0, 0), 'waitedPerTask')).toBe('–')
})

test('where there was nothing to count there is no zero', () => {
  expect(describeFigure(none, 'onTimeShare')).toBe('–')
  expect(describeFigure(none, 'medianMinutes')).toBe('–')
})
