import type { Reader } from '../reader.ts'
import { asked } from '../reader.ts'

/** A calendar as the schema tells it and takes it. */
export interface TypedCalendar {
  hours: { from: string; until: string | null; name: string; week: { opens: number; closes: number }[][] }[]
  daysOff: { date: string; name: string; kind: string; isVerified: boolean }[]
  loadedYears: number[]
  areDaysWhole?: boolean
}

export interface Amended {
  __typename: string
  message?: string
  findings?: { message: string; date: string | null; hours: number | null; weekday: number | null }[]
  revision?: number
}

export interface DueChange {
  id: string
  formerDueAt: string
  dueAt: string
  isProvisional: boolean
  task: { id: string; performers: { email: string }[]; run: { opd: { key: string } } }
}

export interface DeadlineChange {
  id: string
  formerRunsOutAt: string
  runsOutAt: string
  isProvisional: boolean
  deadline: { id: string; title: string; run: { id: string } }
}

export interface Preview extends Amended {
  runCount: number
  taskCount: number
  laterCount: number
  earlierCount: number
  rescuedCount: number
  overdueCount: number
  certainRunCount: number
  provisionalRunCount: number
  byOpd: { opd: { key: string }; taskCount: number }[]
  byPerson: { person: { email: string }; taskCount: number }[]
  deadlineCount: number
  deadlineChanges: {
    totalCount: number
    nodes: DeadlineChange[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
  changes: { totalCount: number; nodes: DueChange[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

/** The calendar in force, and its revision apart. */
export async function calendarOf(
  reader: Reader,
): Promise<{ revision: number; calendar: TypedCalendar; recount: { left: number; done: number } }> {
  const { viewer } = await asked<{
    viewer: {
      regency: { recount: { left: number; done: number }; calendar: TypedCalendar & { revision: number } }
    }
  }>(
    reader,
    `{ viewer { regency { recount { left done } calendar { revision loadedYears
      hours { from until name week { opens closes } } daysOff { date name kind isVerified } areDaysWhole } } } }`,
  )
  const { revision, ...calendar } = viewer.regency.calendar
  return { revision, calendar, recount: viewer.regency.recount }
}

export const dayOff = (date: string, name = 'Libur lokal') => ({
  date,
  name,
  kind: 'LOCAL',
  isVerified: true,
})

/** The calendar in force with further days off. */
export async function withDaysOff(reader: Reader, ...dates: string[]): Promise<TypedCalendar> {
  const { calendar } = await calendarOf(reader)
  return { ...calendar, daysOff: [...calendar.daysOff, ...dates.map((date) => dayOff(date))] }
}

export const amend = async (reader: Reader, input: object): Promise<Amended> =>
  (
    await asked<{ amendCalendar: Amended }>(
      reader,
      `mutation ($input: AmendCalendarInput!) { amendCalendar(input: $input) { __typename ... on Refusal { message }
        ... on CalendarUnsound { findings { message date hours weekday } } ... on CalendarMoved { revision } } }`,
      { input },
    )
  ).amendCalendar

export const preview = async (
  reader: Reader,
  calendar: TypedCalendar,
  page: { first?: number; after?: string } = {},
): Promise<Preview> =>
  (
    await asked<{ previewCalendarAmendment: Preview }>(
      reader,
      `query ($calendar: CalendarInput!, $first: Int!, $after: String) {
        previewCalendarAmendment(calendar: $calendar) { __typename
        ... on CalendarUnsound { findings { message date hours weekday } }
        ... on CalendarPreview { runCount taskCount laterCount earlierCount rescuedCount overdueCount certainRunCount
          provisionalRunCount deadlineCount
          deadlineChanges(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
            nodes { id formerRunsOutAt runsOutAt isProvisional deadline { id title run { id } } } }
          byOpd { opd { key } taskCount } byPerson { person { email } taskCount }
          changes(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
            nodes { id formerDueAt dueAt isProvisional task { id performers { email } run { opd { key } } } } } } } }`,
      { calendar, first: 100, ...page },
    )
  ).previewCalendarAmendment
