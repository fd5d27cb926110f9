/** A day as it is counted, for tests: the whole of an office day is used. Override what matters. */
export const anyCountedDay = (date: string, more: object = {}) => ({
  __typename: 'CountedDay',
  date,
  from: `${date}T00:30:00.000Z`,
  to: `${date}T09:00:00.000Z`,
  officeMinutes: 450,
  pausedMinutes: 0,
  usedMinutes: 450,
  lateMinutes: 0,
  dayOff: null,
  ...more,
})

/** A reckoning as the server tells it, for tests: a day late after a pause, with a holiday and a weekend between. */
export const anyReckoning = (more: object = {}) => ({
  __typename: 'Reckoning',
  openedAt: '2026-03-26T00:30:00.000Z',
  waktu: { __typename: 'Waktu', text: '1 hari', reading: '1 hari kerja' },
  areDaysWhole: false,
  originalDueAt: '2026-03-27T00:30:00.000Z',
  dueAt: '2026-03-27T01:30:00.000Z',
  completedAt: '2026-04-01T00:30:00.000Z',
  countedUntil: '2026-04-01T00:30:00.000Z',
  calendarRevision: 2,
  changes: [
    {
      __typename: 'DueShift',
      at: '2026-03-26T03:00:00.000Z',
      sequence: 5,
      cause: 'PAUSE',
      from: '2026-03-27T00:30:00.000Z',
      to: '2026-03-27T01:30:00.000Z',
      reason: 'Surat datang.',
    },
  ],
  pauses: [
    {
      __typename: 'Standstill',
      since: '2026-03-26T02:00:00.000Z',
      until: '2026-03-26T03:00:00.000Z',
      sequence: 4,
      reason: 'Menunggu surat.',
    },
  ],
  earlierDayCount: 0,
  usedMinutes: 1_230,
  lateMinutes: 780,
  days: [
    anyCountedDay('2026-03-26', { pausedMinutes: 60, usedMinutes: 390 }),
    anyCountedDay('2026-03-27', { usedMinutes: 420, lateMinutes: 360 }),
    anyCountedDay('2026-03-28', { from: null, to: null, officeMinutes: 0, usedMinutes: 0 }),
    anyCountedDay('2026-03-29', {
      ...{ from: null, to: null, officeMinutes: 0, usedMinutes: 0 },
      dayOff: { __typename: 'DayOff', date: '2026-03-29', name: 'Hari Jadi Kabupaten', isVerified: false },
    }),
    anyCountedDay('2026-03-30', { usedMinutes: 420, lateMinutes: 420 }),
  ],
  ...more,
})
