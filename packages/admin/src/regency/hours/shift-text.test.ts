import { expect, test } from 'vitest'
import { readShifts, textOf } from './shift-text.ts'

const day = [
  { opens: 450, closes: 720 },
  { opens: 780, closes: 960 },
]

test.each([
  '07.30-12.00, 13.00-16.00',
  '7:30 – 12; 13:00—16.00',
  '07.30 s.d. 12.00 dan 13.00 sampai 16.00',
  ' 7.30-12,13-16 ',
])('“%s” is read as two shifts', (text) => {
  expect(readShifts(text)).toEqual(day)
})

test('nothing is a day off, and midnight ends a day', () => {
  expect(readShifts('  ')).toEqual([])
  expect(readShifts('0-24')).toEqual([{ opens: 0, closes: 1440 }])
})

test.each(['pagi', '07.30', '07.30-25', '7.75-12', '07.30-12.00 13.00-16.00'])(
  '“%s” cannot be read',
  (text) => {
    expect(readShifts(text)).toBe('unread')
  },
)

test.each(['13.00-16.00, 07.30-12.00', '07.30-13.00, 12.00-16.00', '12.00-07.30', '8-8'])(
  '“%s” is out of order',
  (text) => {
    expect(readShifts(text)).toBe('disorder')
  },
)

test('what was read is written so that it reads the same', () => {
  expect(textOf(day, 'id')).toBe('07.30-12.00, 13.00-16.00')
  expect(readShifts(textOf(day, 'en'))).toEqual(day)
})
