import type { Acting, House } from '@satualur/api'
import { openSession, startRun } from '@satualur/api'
import { addWorkingMinutes, instantAt, isoDateAt } from '@satualur/engine'
import { Chance } from './chance.ts'
import { fateOf, habitsOf } from './habits.ts'
import type { KnownRegency } from './known-regency.ts'
import { periodsBetween } from './periods.ts'
import { playRun } from './play-run.ts'

/** One run to be played: an SOP for a dataset's period. */
interface Occasion {
  sop: KnownRegency['sops'][number]
  dataset: KnownRegency['datasets'][number]
  period: string
  beginsOn: string
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
    return { ...(await known), clock: () => at }
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

function occasionsOf({ calendar, sops, datasets }: KnownRegency, until: number): Occasion[] {
  const [since, today] = [isoDateAt(until - 365 * day, calendar.zone), isoDateAt(until, calendar.zone)]
  return sops.flatMap((sop) =>
    datasets.flatMap((dataset) =>
      periodsBetween(dataset.frequency, since, today).map((due) => ({ sop, dataset, ...due })),
    ),
  )
}

async function sessionOf(house: House, regency: string, person: string): Promise<Acting> {
  const { door, definitions, calendars, changes } = house
  const { token } = await openSession(door, regency, person)
  return { door, definitions, calendars, changes, token, clock: Date.now }
}

async function play(
  regency: KnownRegency,
  { sop, dataset, period, beginsOn }: Occasion,
  until: number,
  acting: (person: string, at: number) => Promise<Acting>,
): Promise<void> {
  const chance = new Chance(`${regency.key} ${sop.sop.key} ${dataset.key} ${period}`)
  const { calendar, admin } = regency
  // The work is spread over the first weeks after the period.
  const startsAt = addWorkingMinutes(calendar, instantAt(beginsOn, 0, calendar.zone), 9_000 * chance.next())
  if (startsAt > until) return
  const started = await startRun(await acting(admin, startsAt), { sop: sop.id, dataset: dataset.id, period })
  if (started === null || started === 'not-allowed' || !('events' in started)) {
    throw new Error(`The sample world could not start ${sop.sop.key} for ${dataset.key} ${period}.`)
  }
  const habits = habitsOf(regency.key, dataset.opd)
  const stage = { sop: sop.sop, calendar, habits, fate: fateOf(chance), chance, until, acting, admin }
  await playRun(stage, started.runId, started.events)
}
