import type { Case } from './operation-case.ts'
import { doing, reading } from './operation-case.ts'

/** The office is closed on the day on which a written regency's task was opened: that is due on another one. */
const closedOnThatDay = {
  hours: [
    {
      ...{ from: '1970-01-01', name: 'Perbup' },
      week: Array.from({ length: 7 }, () => [{ opens: 480, closes: 960 }]),
    },
  ],
  daysOff: [{ date: '2026-01-05', name: 'Hari jadi', kind: 'LOCAL', isVerified: true }],
  loadedYears: [2026],
}

/** What people do to the calendar of their office. */
export const calendarCases: Record<string, Case> = {
  previewCalendarAmendment: reading(() => ({ calendar: closedOnThatDay })),
  // What is amended once says the same already when it is asked again: what can be asked of all is refused.
  amendCalendar: doing(
    'admin',
    ({ mark }) => ({
      input: { calendar: { ...closedOnThatDay, hours: [] }, reason: mark, decree: mark },
    }),
    'CalendarUnsound',
  ),
}
