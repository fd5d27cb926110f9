import { isIsoDate } from '../calendar/calendar-day.ts'
import { finding, type DateDefect, type Finding } from './finding.ts'
import type { Header, IsoDate, PrintedDate } from '../sop.ts'

/** Before the Republic there was no regency to make an SOP. */
const earliest: IsoDate = '1945-08-17'
/** A revision date may be the planned review, some years ahead; a date beyond has a wrong figure ("2202"). */
const yearsAhead = 5

const monthsByBeginning = new Map(
  [
    ['jan'],
    ['feb', 'peb'],
    ['mar'],
    ['apr'],
    ['mei', 'may'],
    ['jun'],
    ['jul'],
    ['agu', 'ags', 'aug'],
    ['sep'],
    ['okt', 'oct'],
    ['nov', 'nop'],
    ['des', 'dec'],
  ].flatMap((beginnings, index) => beginnings.map((beginning) => [beginning, index + 1] as const)),
)

/**
 * Dates of the identity that cannot be: days that no calendar has ("31 Februari 2022"), and years that are far from
 * today, `asOf`. Read from the date, or else from the printed words, Indonesian or English; words without a full date
 * ("Maret 2022", "-") say nothing that could be wrong.
 */
export function dateFindings(header: Header, asOf: IsoDate): Finding[] {
  return (['madeOn', 'revisedOn', 'ratifiedOn', 'effectiveOn'] as const).flatMap((cell) => {
    const printed = header[cell]
    const date = printed && (printed.date ?? dateInWords(printed.text ?? ''))
    const defect = date && dateDefect(date, asOf)
    return defect
      ? [finding('impossible-date', { header: cell }, { text: wordsOf(printed, date), defect })]
      : []
  })
}

const wordsOf = (printed: PrintedDate, date: IsoDate): string => printed.text ?? date

function dateDefect(date: IsoDate, asOf: IsoDate): DateDefect | null {
  if (!isIsoDate(date)) return 'no-such-day'
  if (date < earliest) return 'too-early'
  const latest = `${Number(asOf.slice(0, 4)) + yearsAhead}${asOf.slice(4)}`
  return date > latest ? 'too-late' : null
}

/** The first full date in some words as YYYY-MM-DD, whether or not there is such a day. Null where there is none. */
function dateInWords(text: string): IsoDate | null {
  const [, isoYear, isoMonth, isoDay] = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text) ?? []
  if (isoYear) return isoOf(isoYear, isoMonth!, isoDay!)
  const [, day, month, year] = /\b(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,})[\s./-]+(\d{4})\b/i.exec(text) ?? []
  if (!day) return null
  const number = /^\d/.test(month!) ? month : monthsByBeginning.get(month!.slice(0, 3).toLowerCase())
  return number === undefined ? null : isoOf(year!, String(number), day)
}

const isoOf = (year: string, month: string, day: string): IsoDate =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
