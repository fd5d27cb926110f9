import { datePattern } from './date-pattern.ts'
import { anyDate, dayText, isoDate } from './date-text.ts'
import { monthNumber } from './month-name.ts'

export type TextReader = (text: string) => string | null

const moment =
  /^(.+?)(?:[T ]+|,\s*)(?:pukul\s+)?(\d{2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d{1,9})?)?(?:\s?(?:WIB|WITA|WIT|Z|([+-]\d{2}:\d{2})))?$/i

/** Null where the format is none that dates have. A date that is written as ISO 8601 is read whatever the format. */
export function dateReader(format = 'default'): TextReader | null {
  if (format === 'default') return isoDate
  if (format === 'any') return anyDate
  const pattern = datePattern(format)
  return pattern && ((text) => isoDate(text) ?? pattern(text)?.date ?? null)
}

/** The zone is kept as it was written: the instant of a moment without one is not known. */
export function datetimeReader(format = 'default'): TextReader | null {
  if (format === 'default') return (text) => momentText(text, isoDate)
  if (format === 'any') return (text) => momentText(text, anyDate)
  const pattern = datePattern(format)
  return (
    pattern &&
    ((text) => {
      const read = pattern(text)
      return momentText(text, isoDate) ?? (read && `${read.date}T${read.time}`)
    })
  )
}

function momentText(text: string, dateOf: TextReader): string | null {
  const [, day, hour, minute, second = '00', offset = ''] = moment.exec(text) ?? []
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  const date = day !== undefined && isTime ? dateOf(day) : null
  return date && `${date}T${hour}:${minute}:${second}${/z$/i.test(text) ? 'Z' : offset}`
}

/** "2026-01", or with the format `any` also "Januari 2026" and "01/2026"; a workbook makes a first day of a month of it. */
export function yearmonthReader(format = 'default'): TextReader | null {
  if (format !== 'default' && format !== 'any') return null
  return (text) => {
    const [, year, month] = /^(\d{4})-(\d{2})(?:-01)?$/.exec(text) ?? (format === 'any' ? inWords(text) : [])
    return (year && dayText(Number(year), Number(month), 1)?.slice(0, 7)) || null
  }
}

function inWords(text: string): [string, string, string] | [] {
  const [, month, year] = /^(\d{1,2}|[a-z]{3,9})[\s./-]+(\d{4})$/i.exec(text) ?? []
  if (month === undefined) return []
  return ['', year!, /^\d/.test(month) ? month : String(monthNumber(month) ?? 0)]
}
