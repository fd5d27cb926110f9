import { instantAt, isoDateAt } from '../calendar/calendar-day.ts'
import type { Zone } from '../calendar/calendar.ts'
import type { Locale } from '../locale.ts'
import { readPeriod, type Period } from '../period/period.ts'
import type { Instant } from '../instant.ts'
import type { InformationClass } from './information-class.ts'
import { releaseOn, type ReleaseRule } from './release-calendar.ts'

/** What the release calendar is asked about. */
export interface Embargoed {
  /** Of the dataset's entry in force; null where no list has one. */
  rule: ReleaseRule | null
  /** What the data are about; null for what is about no period. */
  period: Period | null
  informationClass: InformationClass | null
  zone: Zone
}

/**
 * The instant before which data are kept back: the beginning, on the clocks of the regency, of the day that its release
 * calendar (Perpres 39/2019) names for the period. Null where nothing is kept back: no rule, no such day, or something that
 * has to be told at once (serta-merta, UU 14/2008 article 10).
 *
 * @example embargoUntil({ rule: { kind: 'after-period', days: 15 }, period: '2026-T1', informationClass: 'berkala', zone: 'Asia/Jakarta' })
 *   === Date.parse('2026-04-14T17:00Z')
 */
export function embargoUntil({ rule, period, informationClass, zone }: Embargoed): Instant | null {
  if (rule === null || period === null || informationClass === 'serta-merta') return null
  const day = readPeriod(period) ? releaseOn(rule, period) : null
  return day === null ? null : instantAt(day, 0, zone)
}

/** What a person reads who finishes data before their day: nothing is lost, and nobody has to come back for it. */
export function embargoSentence(releaseAt: Instant, zone: Zone, locale: Locale): string {
  const day = isoDateAt(releaseAt, zone)
  return locale === 'id'
    ? `Menurut jadwal rilis, data ini baru tayang pada ${day}. Selesaikan langkah ini sekarang; datanya tayang dengan sendirinya pada hari itu.`
    : `By the release calendar these data are public from ${day} on. Complete this step now; they become public by themselves on that day.`
}
