import type { Key } from '@satualur/engine'
import { addWorkingMinutes, instantAt, isoDateAt, nextWorkingInstant } from '@satualur/engine'
import type { DatasetFormat } from '@satualur/sop-format/folder'
import { isPublishing, publishingSince } from './before-publishing.ts'
import { Chance } from './chance.ts'
import type { Fate } from './habits.ts'
import { fateOf } from './habits.ts'
import type { KnownRegency } from './known-regency.ts'
import { periodOn, periodsBetween } from './periods.ts'
import { dueOn } from './sample-lists.ts'

/** One run to be played: an SOP for a dataset's period, begun at an instant. */
export interface Occasion {
  sop: KnownRegency['sops'][number]
  dataset: KnownRegency['datasets'][number]
  period: string
  startsAt: number
  fate: Fate
  chance: Chance
  /** What is brought as a file, as CSV; null where the work is told of by notes and links. */
  table: string | null
}

/** What is played: the year up to an instant, with the tables of the datasets that have a format. */
export interface Year {
  until: number
  /** By which SOPs it went. */
  sops: readonly Key[]
  formats: readonly DatasetFormat[]
}

const day = 86_400_000

/** The year without tables: of a dataset that has some they are what the runs of its last periods are about. */
export function usualOccasions(regency: KnownRegency, { until, sops: keys, formats }: Year): Occasion[] {
  const { sops, datasets } = regency
  return sops
    .filter(({ sop }) => keys.includes(sop.key))
    .flatMap((sop) =>
      datasets.flatMap((dataset) => {
        const isTabular = isPublishing(sop.sop) && formats.some((format) => format.dataset === dataset.key)
        const past = pastOccasions(regency, until, sop, dataset)
        return [
          ...(isTabular ? past.filter(isBefore(publishingSince(until))) : past),
          ...presentOccasion(regency, until, sop, dataset),
        ]
      }),
    )
}

/** Begun before data were made public, and due before that as well. */
const isBefore =
  (since: number) =>
  ({ startsAt, dueAt }: DuePast): boolean =>
    startsAt < since && dueAt < since

interface DuePast extends Occasion {
  /** The beginning of the day that its release calendar names. */
  dueAt: number
}

type Pair = [sop: Occasion['sop'], dataset: Occasion['dataset']]

/** The work on a period that has ended is spread over the weeks after it. */
function pastOccasions({ key, calendar }: KnownRegency, until: number, ...[sop, dataset]: Pair): DuePast[] {
  const [since, today] = [isoDateAt(until - 365 * day, calendar.zone), isoDateAt(until, calendar.zone)]
  return periodsBetween(dataset.frequency, since, today)
    .map(({ period, beginsOn }) => {
      const chance = new Chance(`${key} ${sop.sop.key} ${dataset.key} ${period}`)
      const startsAt = addWorkingMinutes(
        calendar,
        instantAt(beginsOn, 0, calendar.zone),
        9_000 * chance.next(),
      )
      const dueAt = instantAt(dueOn(dataset.frequency, beginsOn), 0, calendar.zone)
      return { sop, dataset, period, startsAt, dueAt, fate: fateOf(chance, false), chance, table: null }
    })
    .filter(({ startsAt }) => startsAt <= until)
}

/** Some OPDs are at work on the period that is under way: begun in the last days, open now. */
function presentOccasion(
  { key, calendar }: KnownRegency,
  until: number,
  ...[sop, dataset]: Pair
): Occasion[] {
  const period = periodOn(dataset.frequency, isoDateAt(until, calendar.zone))
  const chance = new Chance(`${key} ${sop.sop.key} ${dataset.key} ${period} present`)
  const startsAt = nextWorkingInstant(calendar, until - 6 * day * chance.next())
  return chance.isLucky(0.7) && startsAt < until
    ? [{ sop, dataset, period, startsAt, fate: fateOf(chance, true), chance, table: null }]
    : []
}
