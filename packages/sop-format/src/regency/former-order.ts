import type { WorkingCalendar } from '@satualur/engine'
import type { RegencyConfiguration } from './regency-configuration.ts'

/**
 * The same configuration in the order of a former one. OPDs, people, casts, datasets, schedules and days off have none of
 * their own, and whoever wrote them down had a reason for theirs; what is new comes last.
 */
export function inFormerOrder(now: RegencyConfiguration, former: RegencyConfiguration): RegencyConfiguration {
  const byKey = ({ key }: { key: string }) => key
  const datasets = inOrder(now.datasets, former.datasets, byKey)
  return {
    ...now,
    calendar: { ...now.calendar, daysOff: daysInOrder(now.calendar.daysOff, former.calendar.daysOff) },
    opds: inOrder(now.opds, former.opds, byKey),
    people: inOrder(now.people, former.people, ({ email }) => email),
    casts: castsInOrder(now.casts, former.casts),
    datasets,
    schedules: schedulesInOrder(now.schedules, former.schedules, datasets),
  }
}

function inOrder<Item>(
  items: readonly Item[],
  former: readonly Item[],
  nameOf: (item: Item) => string,
): Item[] {
  const places = new Map(former.map((item, index) => [nameOf(item), index]))
  const placeOf = (item: Item) => places.get(nameOf(item)) ?? former.length
  return items.toSorted((left, right) => placeOf(left) - placeOf(right))
}

type Casts = RegencyConfiguration['casts']

/** By SOP, then by role, then by OPD, as they stand in a file: a new OPD's cast joins those of its role. */
function castsInOrder(casts: Casts, former: Casts): Casts {
  const sop = ({ sop }: Casts[number]) => sop
  const role = ({ sop, role }: Casts[number]) => `${sop} ${role}`
  const cast = ({ sop, role, opd }: Casts[number]) => `${sop} ${role} ${opd}`
  const before = new Map(former.map((one) => [cast(one), one.players]))
  const groups = [cast, role, sop].reduce(
    (ordered, nameOf) => gathered(inOrder(ordered, former, nameOf), nameOf),
    [...casts],
  )
  return groups.map((one) => ({
    ...one,
    players: inOrder(one.players, before.get(cast(one)) ?? [], (email) => email),
  }))
}

/** Those of one name together, where its first one stands. */
const gathered = <Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] =>
  [...Map.groupBy(items, nameOf).values()].flat()

type Schedules = RegencyConfiguration['schedules']

/** With their datasets, as they stand in a file. */
function schedulesInOrder(
  schedules: Schedules,
  former: Schedules,
  datasets: RegencyConfiguration['datasets'],
): Schedules {
  const places = new Map(datasets.map(({ key }, index) => [key, index]))
  const ordered = inOrder(schedules, former, ({ dataset, sop }) => `${dataset} ${sop}`)
  return ordered.toSorted((left, right) => places.get(left.dataset)! - places.get(right.dataset)!)
}

function daysInOrder(
  now: WorkingCalendar['daysOff'],
  former: WorkingCalendar['daysOff'],
): WorkingCalendar['daysOff'] {
  const dates = Object.keys(former).map((date) => [date, null] as const)
  return Object.fromEntries(
    inOrder<readonly [string, unknown]>(Object.entries(now), dates, ([date]) => date),
  ) as WorkingCalendar['daysOff']
}
