import type { Acting, House } from '@satualur/api'
import { openSession, startRun } from '@satualur/api'
import { addWorkingMinutes, instantAt, isoDateAt, nextWorkingInstant } from '@satualur/engine'
import { Chance } from './chance.ts'
import type { Fate } from './habits.ts'
import { fateOf, habitsOf } from './habits.ts'
import type { KnownRegency } from './known-regency.ts'
import { periodOn, periodsBetween } from './periods.ts'
import { playRun } from './play-run.ts'

/** One run to be played: an SOP for a dataset's period, begun at an instant. */
interface Occasion {
  sop: KnownRegency['sops'][number]
  dataset: KnownRegency['datasets'][number]
  period: string
  startsAt: number
  fate: Fate
  chance: Chance
}

const day = 86_400_000
/** Runs played side by side; each takes one connection of the pool at a time. */
const sideBySide = 8

/** Plays the year up to `until`, with the simulated clock of each run. Tells after each run how many have been played. */
export async function simulateYear(
  house: House,
  regency: KnownRegency,
  until: number,
  onPlayed: (played: number, of: number) => void,
): Promise<void> {
  const occasions = occasionsOf(regency, until)
  const sessions = new Map<string, Promise<Acting>>()
  const acting = async (person: string, at: number): Promise<Acting> => {
    const known = sessions.get(person) ?? sessionOf(house, regency.id, person)
    sessions.set(person, known)
    return { ...(await known), clock: () => Math.round(at) }
  }
  let played = 0
  const queue = occasions.values()
  const player = async () => {
    for (const occasion of queue) {
      await play(regency, occasion, until, acting)
      onPlayed(++played, occasions.length)
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, player))
}

function occasionsOf(regency: KnownRegency, until: number): Occasion[] {
  const { sops, datasets } = regency
  return sops.flatMap((sop) =>
    datasets.flatMap((dataset) => [
      ...pastOccasions(regency, until, sop, dataset),
      ...presentOccasion(regency, until, sop, dataset),
    ]),
  )
}

type Pair = [sop: Occasion['sop'], dataset: Occasion['dataset']]

/** The work on a period that has ended is spread over the weeks after it. */
function pastOccasions({ key, calendar }: KnownRegency, until: number, ...[sop, dataset]: Pair): Occasion[] {
  const [since, today] = [isoDateAt(until - 365 * day, calendar.zone), isoDateAt(until, calendar.zone)]
  return periodsBetween(dataset.frequency, since, today)
    .map(({ period, beginsOn }) => {
      const chance = new Chance(`${key} ${sop.sop.key} ${dataset.key} ${period}`)
      const startsAt = addWorkingMinutes(
        calendar,
        instantAt(beginsOn, 0, calendar.zone),
        9_000 * chance.next(),
      )
      return { sop, dataset, period, startsAt, fate: fateOf(chance, false), chance }
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
    ? [{ sop, dataset, period, startsAt, fate: fateOf(chance, true), chance }]
    : []
}

async function sessionOf(house: House, regency: string, person: string): Promise<Acting> {
  const { door, definitions, calendars, changes } = house
  const { token } = await openSession(door, regency, person)
  return { door, definitions, calendars, changes, token, clock: Date.now }
}

async function play(
  { key, calendar, admin }: KnownRegency,
  { sop, dataset, period, startsAt, fate, chance }: Occasion,
  until: number,
  acting: (person: string, at: number) => Promise<Acting>,
): Promise<void> {
  const started = await startRun(await acting(admin, startsAt), { sop: sop.id, dataset: dataset.id, period })
  if (typeof started !== 'object' || started === null || !('events' in started)) {
    throw new Error(`The sample world could not start ${sop.sop.key} for ${dataset.key} ${period}.`)
  }
  const habits = habitsOf(key, dataset.opd)
  const taking = new Chance(`${key} ${sop.sop.key} ${dataset.key} ${period} taking`)
  const stage = { sop: sop.sop, calendar, habits, fate, chance, taking, until, acting, admin }
  await playRun(stage, started.runId, started.events)
}
