import { expect, test } from 'vitest'
import { barsOf } from './month-grid.ts'

const turn = (opensOn: string, endsOn: string) => ({ opensOn, endsOn })
const places = (...turns: { opensOn: string; endsOn: string }[]) =>
  barsOf(turns, 2026).map(({ turn, start, after }) => `${turn.opensOn} ${start}-${after}`)

test('a turn takes the months from its opening to the one before the next opens', () => {
  expect(
    places(
      turn('2026-01-06', '2026-04-05'),
      turn('2026-04-06', '2026-07-05'),
      turn('2026-07-06', '2026-10-05'),
    ),
  ).toEqual(['2026-01-06 0-3', '2026-04-06 3-6', '2026-07-06 6-9'])
})

test('a turn of a month takes one column, also where it opens on the last day', () => {
  expect(places(turn('2026-01-31', '2026-02-27'), turn('2026-02-28', '2026-03-30'))).toEqual([
    '2026-01-31 0-1',
    '2026-02-28 1-2',
  ])
})

test('what reaches over the edges of the year is cut there', () => {
  expect(places(turn('2025-07-01', '2026-06-30'), turn('2026-07-01', '2027-06-30'))).toEqual([
    '2025-07-01 0-6',
    '2026-07-01 6-12',
  ])
  expect(places(turn('2025-12-06', '2026-01-05'), turn('2026-01-06', '2026-02-05'))).toEqual([
    '2026-01-06 0-1',
  ])
})
