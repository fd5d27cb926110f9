import type { DayOff, OfficeHours } from '@satualur/engine'
import { language } from '../../app/language/language.ts'
import { describeDate } from '../../design/time/instant.ts'
import { t as calendar } from '../messages.ts'
import { kindWord } from '../year/day-kind.ts'
import { fullDay, shiftWords, weekdayNames } from '../year/day-words.ts'
import type { CalendarChange } from './calendar-changes.ts'
import { areSame } from './calendar-changes.ts'
import { t } from './messages.ts'

/** A change as somebody reads it. The sign and the word of the sign stand before it. */
export interface SpokenChange {
  sign: 'added' | 'removed' | 'changed'
  /** The day that it is about, if it is about one. */
  when: string | null
  what: string
  /** Of office hours: each thing that is different. */
  details: string[]
}

export function spoken(change: CalendarChange): SpokenChange {
  switch (change.type) {
    case 'dayAdded':
    case 'dayRemoved':
      return {
        ...{
          sign: change.type === 'dayAdded' ? 'added' : 'removed',
          when: fullDay(change.date),
          details: [],
        },
        what: t(change.type, { name: change.day.name, kind: kindOf(change.day) }),
      }
    case 'dayChanged':
      return {
        ...{ sign: 'changed', when: fullDay(change.date), details: [] },
        what: t('dayChanged', { former: named(change.former), now: named(change.day) }),
      }
    case 'hoursAdded':
    case 'hoursRemoved':
      return {
        ...{ sign: change.type === 'hoursAdded' ? 'added' : 'removed', when: null },
        what: t(change.type, { name: change.hours.name, span: spanOf(change.hours) }),
        details: change.type === 'hoursAdded' ? weekWords(change.hours) : [],
      }
    case 'hoursChanged':
      return {
        ...{ sign: 'changed', when: null, what: t('hoursChanged', { name: change.hours.name }) },
        details: hoursDifferences(change.former, change.hours),
      }
    case 'wholeDaysBegun':
    case 'wholeDaysEnded':
      return { sign: 'changed', when: null, what: t(change.type), details: [] }
    case 'yearLoaded':
    case 'yearUnloaded':
      return {
        ...{ sign: change.type === 'yearLoaded' ? 'added' : 'removed', when: null, details: [] },
        what: t(change.type, { year: String(change.year) }),
      }
  }
}

const kindOf = ({ kind, isVerified }: DayOff) => {
  const word = calendar(kindWord(kind)).toLowerCase()
  return isVerified ? word : `${word}, ${calendar('unverified')}`
}
const named = (day: DayOff) => t('named', { name: day.name, kind: kindOf(day) })

const spanOf = ({ from, until }: OfficeHours) =>
  until
    ? t('spanOf', { from: describeDate(from, language.value), until: describeDate(until, language.value) })
    : t('spanOpen', { from: describeDate(from, language.value) })

const shiftsOf = (hours: OfficeHours, day: number) => {
  const shifts = hours.week[day] ?? []
  return shifts.length > 0 ? shiftWords(shifts) : t('closed')
}

const weekWords = (hours: OfficeHours) =>
  weekdayNames('long').map((name, day) => `${name} ${shiftsOf(hours, day)}`)

function hoursDifferences(former: OfficeHours, hours: OfficeHours): string[] {
  const becomes = (before: string, now: string) => t('becomes', { former: before, now })
  const span = spanOf(former) === spanOf(hours) ? [] : [becomes(spanOf(former), spanOf(hours))]
  const days = weekdayNames('long').flatMap((name, day) =>
    areSame(former.week[day], hours.week[day])
      ? []
      : [`${name}: ${becomes(shiftsOf(former, day), shiftsOf(hours, day))}`],
  )
  return [...span, ...days]
}
