import type { Locale } from '../locale.ts'
import type { Amount, Sop, Waktu } from '../sop.ts'
import { sayCount, sayNumber } from './waktu-words.ts'

type FixedWaktu = Extract<Waktu, { kind: 'fixed' }>

const words = {
  id: {
    working: 'kerja',
    calendar: 'kalender',
    bareAsWorking: 'dibaca sebagai hari kerja',
    bareAsCalendar: 'dibaca sebagai hari kalender',
    officeTime: 'dihitung dalam jam kerja',
    elapsed: 'dihitung terus-menerus, juga di luar jam kerja',
    upperEnd: 'batas waktu menurut angka terbesar',
    per: 'per',
    frequency:
      'mengikuti frekuensi data, batasnya saat periode berikutnya dibuka; tanpa periode tidak ada batas waktu',
    condition: 'tidak menyebut lama yang pasti, tanpa batas waktu',
    none: 'tanpa waktu baku',
  },
  en: {
    working: 'working',
    calendar: 'calendar',
    bareAsWorking: 'read as working days',
    bareAsCalendar: 'read as calendar days',
    officeTime: 'counted in office hours',
    elapsed: 'counted round the clock',
    upperEnd: 'due by the larger figure',
    per: 'per',
    frequency:
      'follows the frequency of the data, due when the next period opens; no due time without a period',
    condition: 'names no definite time, no due time',
    none: 'no standard time',
  },
} satisfies Record<Locale, Record<string, string>>

/**
 * How the product reads a waktu, for people: every reading that the paper leaves open is said.
 *
 * - "3 hari" gives "3 hari, dibaca sebagai hari kerja" or "... hari kalender", as the SOP's `bareDay` says.
 * - "60 Menit" gives "60 menit, dihitung dalam jam kerja"; "1 x 24 jam" is counted round the clock.
 * - A range says that its larger figure counts; a waktu without a number quotes the paper and says there is no due time,
 *   save by the frequency of the data: then the turn of the period bounds it (`dueTime`).
 *
 * Source of the bare day's reading: the statutory clocks of UU 14/2008 count hari kerja.
 */
export function describeWaktu(waktu: Waktu, bareDay: Sop['bareDay'], locale: Locale): string {
  const say = words[locale]
  if (waktu.kind === 'none') return say.none
  if (waktu.kind === 'conditional') return `“${waktu.text.trim()}”: ${say[waktu.by]}`
  const isRange = sayAmounts(waktu.min, locale) !== sayAmounts(waktu.max, locale)
  const span = isRange
    ? `${sayLowerEnd(waktu, locale)} – ${sayAmounts(waktu.max, locale)}`
    : sayAmounts(waktu.max, locale)
  const item = waktu.per === undefined ? '' : ` ${say.per} ${waktu.per}`
  return [span + item, isRange && say.upperEnd, ...sayClock(waktu, bareDay, locale)]
    .filter(Boolean)
    .join(', ')
}

const sayAmounts = (amounts: readonly Amount[], locale: Locale): string =>
  amounts.map((amount) => sayAmount(amount, locale)).join(' ')

function sayAmount({ value, unit, day }: Amount, locale: Locale): string {
  const adjective = day === 'working' || day === 'calendar' ? words[locale][day] : ''
  return sayCount(value, unit, locale, adjective)
}

/** "1 – 20 hari kerja": a unit that both ends share is said once. */
function sayLowerEnd({ min, max }: FixedWaktu, locale: Locale): string {
  const [lower, upper] = [min[0], max[0]]
  const isShared =
    min.length === 1 && max.length === 1 && lower?.unit === upper?.unit && lower?.day === upper?.day
  return isShared && lower ? sayNumber(lower.value, locale) : sayAmounts(min, locale)
}

function sayClock({ max, clock }: FixedWaktu, bareDay: Sop['bareDay'], locale: Locale): string[] {
  const say = words[locale]
  const hasBareDay = max.some(({ unit, day }) => unit === 'day' && (day ?? 'bare') === 'bare')
  const hasClockTime = max.some(({ unit }) => unit === 'second' || unit === 'minute' || unit === 'hour')
  return [
    ...(hasBareDay ? [bareDay === 'working' ? say.bareAsWorking : say.bareAsCalendar] : []),
    ...(hasClockTime ? [clock === 'elapsed' ? say.elapsed : say.officeTime] : []),
  ]
}
