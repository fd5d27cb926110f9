import { expect, test } from 'vitest'
import { dayLines, type ToldDay } from './day-lines.ts'

const open = (date: string): ToldDay => ({ date, from: `${date}T01:00:00.000Z`, dayOff: null })
const off = (date: string, name: string | null): ToldDay => ({
  date,
  from: null,
  dayOff: name === null ? null : { name, isVerified: true },
})

test('days on which the office was closed side by side are one line, and each reason is told once', () => {
  const days = [
    open('2026-03-17'),
    off('2026-03-18', 'Cuti bersama Nyepi'),
    off('2026-03-19', 'Hari Suci Nyepi'),
    off('2026-03-20', 'Cuti bersama Idulfitri'),
    off('2026-03-21', null),
    off('2026-03-22', null),
    off('2026-03-23', 'Cuti bersama Idulfitri'),
    open('2026-03-24'),
  ]
  expect(dayLines(days)).toEqual([
    { isOpen: true, day: days[0] },
    {
      isOpen: false,
      from: '2026-03-18',
      to: '2026-03-23',
      closings: [
        { name: 'Cuti bersama Nyepi', isVerified: true },
        { name: 'Hari Suci Nyepi', isVerified: true },
        { name: 'Cuti bersama Idulfitri', isVerified: true },
        'weekend',
      ],
    },
    { isOpen: true, day: days[7] },
  ])
})
