import { addCalendarDays } from '../calendar/calendar-day.ts'
import type { Locale } from '../locale.ts'
import { lastDayOf, type Period } from '../period/period.ts'
import type { IsoDate } from '../sop.ts'

/** When the data of a period are released: the release calendar that Perpres 39/2019 has a portal show. */
export type ReleaseRule =
  /** So many calendar days after the last day of the period. */
  | { kind: 'after-period'; days: number }
  /** On announced days; a period is released on the first of them after its end. */
  | { kind: 'announced'; dates: readonly IsoDate[] }
  /** When there is something to tell. */
  | { kind: 'as-needed' }

/**
 * The day on which a period is due to be released; null where no day was announced for it, or none ever is.
 *
 * @example releaseOn({ kind: 'after-period', days: 15 }, '2026-T1') === '2026-04-15'
 */
export function releaseOn(rule: ReleaseRule, period: Period): IsoDate | null {
  const end = lastDayOf(period)
  if (rule.kind === 'after-period') return addCalendarDays(end, rule.days)
  if (rule.kind === 'as-needed') return null
  return rule.dates.filter((date) => date > end).reduce<IsoDate | null>(earlier, null)
}

const earlier = (one: IsoDate | null, other: IsoDate): IsoDate => (one !== null && one < other ? one : other)

/** Where a release stands on a day. The day itself is still in time. */
export type ReleaseState = 'unplanned' | 'planned' | 'due' | 'late' | 'released' | 'released-late'

/** `plannedOn` as `releaseOn` says; `releasedOn` is null until the data are public. */
export function releaseState(
  { plannedOn, releasedOn }: { plannedOn: IsoDate | null; releasedOn: IsoDate | null },
  today: IsoDate,
): ReleaseState {
  if (releasedOn !== null) return plannedOn !== null && releasedOn > plannedOn ? 'released-late' : 'released'
  if (plannedOn === null) return 'unplanned'
  if (today === plannedOn) return 'due'
  return today < plannedOn ? 'planned' : 'late'
}

/** What a release calendar calls these states. */
export const releaseStateNames: Record<Locale, Record<ReleaseState, string>> = {
  id: {
    unplanned: 'Tanpa jadwal',
    planned: 'Terjadwal',
    due: 'Rilis hari ini',
    late: 'Terlambat rilis',
    released: 'Sudah rilis',
    'released-late': 'Dirilis terlambat',
  },
  en: {
    unplanned: 'Without a day',
    planned: 'Planned',
    due: 'Released today',
    late: 'Late',
    released: 'Released',
    'released-late': 'Released late',
  },
}

/** A rule in the words of the office. */
export function describeRelease(rule: ReleaseRule, locale: Locale): string {
  const isIndonesian = locale === 'id'
  if (rule.kind === 'as-needed') return isIndonesian ? 'Sewaktu-waktu' : 'As needed'
  if (rule.kind === 'announced') {
    const days = rule.dates.toSorted().join(', ')
    return isIndonesian
      ? `Pada ${days || 'tanggal yang belum diumumkan'}`
      : `On ${days || 'days not announced yet'}`
  }
  if (rule.days === 0) return isIndonesian ? 'Pada akhir periode' : 'At the end of the period'
  if (isIndonesian) return `${rule.days} hari setelah periode berakhir`
  return `${rule.days} ${rule.days === 1 ? 'day' : 'days'} after the end of the period`
}
