import type { DayOff, IsoDate, Key, Zone } from '@satualur/engine'
import type { Dataset, Person, RegencyConfiguration, Schedule } from './regency-configuration.ts'

type Text = string | number

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Weekday = (typeof weekdays)[number]

/** The shape that `regency.schema.json` describes, once a file has passed it. */
export interface RegencyFile {
  key: Text
  code?: Text
  name: Text
  kind: RegencyConfiguration['kind']
  province?: Text
  zone: Zone
  isSample?: boolean
  calendar?: CalendarFile | null
  opds: OpdFile[]
  people: PersonFile[]
  casts?: CastsFile | null
  datasets?: DatasetFile[] | null
}

export interface CalendarFile {
  loadedYears?: number[]
  ramadan?: { from: IsoDate; until: IsoDate }[] | null
  hours?: HoursFile[] | null
  areDaysWhole?: boolean
  daysOff?: { date: IsoDate; name: Text; kind?: DayOff['kind']; isVerified?: boolean }[] | null
}

export interface HoursFile {
  from: IsoDate
  until?: IsoDate | null
  name: Text
  /** Shifts as `07.30-12.00`. */
  week: Partial<Record<Weekday, string[]>>
}

export interface OpdFile {
  key: Text
  name: Text
  shortName: Text
  isProducer?: boolean
}

export interface PersonFile {
  email: string
  name?: Text
  position: Text
  opd?: Text
  access?: Person['access']
  isSupervisor?: boolean
}

/** One e-mail or several, for the regency or for each OPD; by SOP, then by role. */
export type PlayersFile = string | string[]
export type CastFile = PlayersFile | Record<Key, PlayersFile>
export type CastsFile = Record<Key, Record<Key, CastFile>>

export interface DatasetFile {
  key: Text
  title: Text
  opd: Text
  /** May be left out for `berkala` alone. */
  frequency?: NonNullable<Dataset['frequency']>
  informationClass: Dataset['informationClass']
  concept?: Text | null
  definition?: Text | null
  unit?: Text | null
  schedules?: ScheduleFile[] | null
}

export interface ScheduleFile {
  sop: Text
  opens?: Schedule['opens']
  afterDays?: number
  startsOn?: IsoDate
  endsOn?: IsoDate
}
