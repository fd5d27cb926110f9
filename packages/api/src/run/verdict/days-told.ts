import type { CountedDay } from '@satualur/engine'
import type { CountedTime } from './counted-time.type.ts'

/** A page shows no more; who waits longer has other questions. */
const daysAtMost = 400

/** The days of a page, and how many lie before them. */
export const daysTold = (days: readonly CountedDay[]): Pick<CountedTime, 'days' | 'earlierDayCount'> => ({
  days: days
    .slice(-daysAtMost)
    .map(({ dayOff, ...day }) => ({ ...day, dayOff: dayOff && { ...dayOff, date: day.date } })),
  earlierDayCount: Math.max(0, days.length - daysAtMost),
})
