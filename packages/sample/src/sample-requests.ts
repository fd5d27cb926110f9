import type { Key, WorkingCalendar } from '@satualur/engine'
import { addWorkingMinutes, nextWorkingInstant } from '@satualur/engine'
import { askedFor } from './asked-for.ts'
import { Chance } from './chance.ts'
import type { Extension } from './extension.ts'
import type { Fate, Habits } from './habits.ts'
import type { KnownRegency } from './known-regency.ts'

/** A request for public information, and what becomes of it. */
export interface SampleRequest {
  sop: KnownRegency['sops'][number]
  opd: KnownRegency['opds'][number]
  /** What is asked for. */
  title: string
  startsAt: number
  fate: Fate
  habits: Habits
  chance: Chance
  extension: Extension | null
  /** The act at which it lies today. */
  waitsAt: Key | null
}

const day = 86_400_000

/**
 * The requests of a year: two or three a month, and those of the last weeks still open. Most are answered in time, some
 * of these with an extension; some are late, with and without one, and one is withdrawn.
 */
export function sampleRequests(regency: KnownRegency, until: number): SampleRequest[] {
  const sop = regency.sops.find(({ sop }) => sop.statutory?.length)
  if (!sop) return []
  const opds = regency.opds.filter(({ key }) => Object.hasOwn(askedFor, key))
  const matters = [0, 1, 2, 3, 4].flatMap((round) =>
    opds.map((opd) => ({ opd, title: askedFor[opd.key]![round]! })),
  )
  const ended = matters.length - lying.length
  return matters.map(({ opd, title }, index) => {
    const chance = new Chance(`${regency.key} ${opd.key} request ${index}`)
    const today = lying[index - ended]
    const daysAgo = today?.daysAgo ?? Math.round(355 - (325 * (index + chance.next())) / ended)
    const pace = today ? 0.5 : paces[index % paces.length]!
    const isExtended = today?.isExtended ?? (pace > 1 && chance.isLucky(0.7))
    return {
      ...{ sop, opd, title: `Permohonan informasi: ${title}`, chance },
      startsAt: receivedAt(regency.calendar, until, daysAgo + chance.next()),
      fate: index === withdrawn ? 'cancelled' : 'ordinary',
      habits: { pace, unevenness: 0.25, sentBackShare: today ? 0 : 0.1, waitingShare: 0.35 },
      extension: isExtended ? extensionOf(chance, opd.supervisor) : null,
      waitsAt: today?.waitsAt ?? null,
    }
  })
}

/** What share of the standard times is used, one request after the other: above 1.5 the law's time does not suffice. */
const paces = [0.4, 0.6, 0.5, 1.9, 0.55, 0.4, 0.65, 2.1, 0.5, 0.6, 3.2, 0.45]
const withdrawn = 16

/** Those of the last weeks: past its time, extended, nearly due, and those that have only just come. */
const lying = [
  { daysAgo: 19, isExtended: true, waitsAt: '3' },
  { daysAgo: 16, isExtended: false, waitsAt: '4' },
  { daysAgo: 12, isExtended: false, waitsAt: '5' },
  { daysAgo: 6, isExtended: false, waitsAt: '3' },
  { daysAgo: 1, isExtended: false, waitsAt: '2' },
]

/** Within the first hours of the day on which somebody is there to receive it. */
const receivedAt = (calendar: WorkingCalendar, until: number, daysAgo: number): number => {
  const midnight = Math.floor(until / day) * day - Math.floor(daysAgo) * day
  return addWorkingMinutes(calendar, nextWorkingInstant(calendar, midnight), 20 + 300 * (daysAgo % 1))
}

const extensionOf = (chance: Chance, by: string): Extension => ({
  by,
  share: 0.75 + 0.2 * chance.next(),
  reason: chance.pick(reasons),
})

const reasons = [
  'Informasi yang diminta belum didokumentasikan dan masih dihimpun dari beberapa bidang.',
  'Belum dapat diputuskan apakah informasi termasuk yang dikecualikan; menunggu pengujian konsekuensi.',
  'Dokumen yang diminta berada di kantor kecamatan dan sedang disalin.',
]
