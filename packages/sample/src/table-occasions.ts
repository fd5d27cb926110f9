import { addWorkingMinutes, instantAt, isoDateAt, nextWorkingInstant } from '@satualur/engine'
import { isPublishing, publishingSince } from './before-publishing.ts'
import { Chance } from './chance.ts'
import type { KnownRegency } from './known-regency.ts'
import type { Occasion, Year } from './occasions.ts'
import { periodsBetween } from './periods.ts'
import { dueOn } from './sample-lists.ts'
import { tableFigures } from './table-figures.ts'

const day = 86_400_000
/** How many of its last periods are public; what is reported seldom is public once. */
const periodsOf = { monthly: 2, quarterly: 1, semester: 1, yearly: 1 }
const daysUntilCorrection = 12

/** For each dataset with a format its tables, one after the other; in some regencies one of the first dataset is corrected. */
export function tableOccasions(regency: KnownRegency, { until, formats }: Year): Occasion[][] {
  const sop = regency.sops.find(({ sop }) => isPublishing(sop))
  if (!sop) return []
  const isCareful = new Chance(`${regency.key} corrects`).isLucky(0.6)
  return formats.map(({ dataset: key, format }, index) => {
    const dataset = regency.datasets.find((one) => one.key === key)!
    const seed = `${regency.key} ${key}`
    return editions(regency, dataset, { until, isCorrected: isCareful && index === 0 }).map((edition) => ({
      ...{ sop, dataset, period: edition.period, startsAt: edition.startsAt, fate: 'ordinary' as const },
      chance: new Chance(`${seed} ${edition.period} ${edition.corrections} table run`),
      table: tableFigures(format, { seed, ...edition }),
    }))
  })
}

/** Tables of a dataset, oldest first, and when the work on them begins: not before the day of its release calendar. */
function editions(
  { key, calendar }: KnownRegency,
  { key: dataset, frequency }: Occasion['dataset'],
  { until, isCorrected }: { until: number; isCorrected: boolean },
) {
  const [since, today] = [isoDateAt(until - 500 * day, calendar.zone), isoDateAt(until, calendar.zone)]
  const first = periodsBetween(frequency, since, today)
    .slice(-periodsOf[frequency])
    .map(({ period, beginsOn }) => {
      const chance = new Chance(`${key} ${dataset} ${period} table`)
      const dueAt = instantAt(dueOn(frequency, beginsOn), 0, calendar.zone)
      const from = Math.max(dueAt, publishingSince(until) + day)
      const startsAt = addWorkingMinutes(calendar, nextWorkingInstant(calendar, from), 600 * chance.next())
      return { period, corrections: 0, startsAt }
    })
  const corrected = first.slice(0, isCorrected ? 1 : 0).map((edition) => ({
    ...{ ...edition, corrections: 1 },
    startsAt: nextWorkingInstant(calendar, edition.startsAt + daysUntilCorrection * day),
  }))
  return [...first, ...corrected]
    .filter(({ startsAt }) => startsAt <= until)
    .sort((one, other) => one.startsAt - other.startsAt)
}
