import { expect, test } from 'vitest'
import type { FiguresFragment } from '../generated/graphql.ts'
import { describeFigure, figureSheet } from './figures.ts'

const figures: FiguresFragment = {
  __typename: 'ComplianceFigures',
  closed: 1210,
  onTime: 89,
  late: 19,
  untimed: 3,
  sentBack: 5,
  open: 9,
  overdue: 2,
  onTimeShare: 89 / 108,
  medianMinutes: 630,
  p90Minutes: 1350.25,
}
const none: FiguresFragment = { ...figures, onTimeShare: null, medianMinutes: null, p90Minutes: null }

test('figures are told with their units', () => {
  expect(describeFigure(figures, 'onTimeShare')).toBe('82,4 %')
  expect(describeFigure(figures, 'closed')).toBe('1.210')
  expect(describeFigure(figures, 'medianMinutes')).toBe('1 hari 3 jam kerja')
})

test('where there was nothing to count there is no zero', () => {
  expect(describeFigure(none, 'onTimeShare')).toBe('–')
  expect(describeFigure(none, 'medianMinutes')).toBe('–')
})

test('a file has its units in the head and plain numbers below', () => {
  const rows = [
    { key: 'a', name: 'Dinas Kesehatan', figures },
    { key: 'b', name: 'Dinas Pertanian', figures: none },
  ]
  expect(figureSheet('OPD', rows, ['onTimeShare', 'late', 'p90Minutes'])).toEqual([
    ['OPD', 'Bagian tepat waktu (%)', 'Terlambat', '90 % (menit kerja)'],
    ['Dinas Kesehatan', 82.4, 19, 1350.3],
    ['Dinas Pertanian', null, 19, null],
  ])
})

test('steps of several SOPs keep the title of theirs in a column', () => {
  const rows = [{ key: 'a', name: 'langkah 5', sop: 'Pengunggahan Data', figures }]
  expect(figureSheet('Langkah', rows, ['late'])).toEqual([
    ['Langkah', 'SOP', 'Terlambat'],
    ['langkah 5', 'Pengunggahan Data', 19],
  ])
})
