import type { Acting, Bringing, House } from '@satualur/api'
import { openSession, startRun } from '@satualur/api'
import { publishingSince } from './before-publishing.ts'
import { Chance } from './chance.ts'
import { habitsOf, whoPublish } from './habits.ts'
import { TableDesk } from './handed-table.ts'
import type { KnownRegency } from './known-regency.ts'
import type { Occasion, Year } from './occasions.ts'
import { usualOccasions } from './occasions.ts'
import { playRun } from './play-run.ts'
import { tableOccasions } from './table-occasions.ts'

/** Runs played side by side; each takes one connection of the pool at a time. */
const sideBySide = 8

/** Plays the year with the simulated clock of each run. Tells after each run how many have been played. */
export async function simulateYear(
  house: House,
  regency: KnownRegency,
  year: Year,
  onPlayed: (played: number, of: number) => void,
): Promise<void> {
  const occasions = usualOccasions(regency, year)
  const player = playerOf(house, regency, year.until, null)
  let played = 0
  const queues = occasions.map((occasion) => [occasion])
  await playEach(queues, regency, player, () => onPlayed(++played, occasions.length))
}

/** Plays the runs that tables are brought into, after all others: each table is compared with what was public before it. */
export function publishTables(
  house: House,
  files: Bringing,
  regency: KnownRegency,
  year: Year,
): Promise<void> {
  const desk = new TableDesk(house, files, regency.id)
  const player = playerOf(house, regency, year.until, desk)
  return playEach(tableOccasions(regency, year), regency, player, () => undefined)
}

interface Player {
  until: number
  /** A person of the regency, acting at an instant. */
  acting: (person: string, at: number) => Promise<Acting>
  desk: TableDesk | null
}

function playerOf(house: House, regency: KnownRegency, until: number, desk: TableDesk | null): Player {
  const sessions = new Map<string, Promise<Acting>>()
  const acting = async (person: string, at: number): Promise<Acting> => {
    const known = sessions.get(person) ?? sessionOf(house, regency.id, person)
    sessions.set(person, known)
    return { ...(await known), clock: () => Math.round(at) }
  }
  return { until, acting, desk }
}

async function sessionOf(house: House, regency: string, person: string): Promise<Acting> {
  const { door, definitions, calendars, changes } = house
  const { token } = await openSession(door, regency, person)
  return { door, definitions, calendars, changes, token, clock: Date.now }
}

/** Queues are worked off side by side; what stands in one waits for what is before it. */
async function playEach(
  queues: readonly Occasion[][],
  regency: KnownRegency,
  player: Player,
  onPlayed: () => void,
): Promise<void> {
  const left = queues.values()
  const play = async () => {
    for (const queue of left)
      for (const occasion of queue) {
        await playOccasion(regency, occasion, player)
        onPlayed()
      }
  }
  await Promise.all(Array.from({ length: sideBySide }, play))
}

async function playOccasion(
  { key, calendar, admin }: KnownRegency,
  { sop, dataset, period, startsAt, fate, chance, table }: Occasion,
  { until, acting, desk }: Player,
): Promise<void> {
  const started = await startRun(await acting(admin, startsAt), { sop: sop.id, dataset: dataset.id, period })
  // Somebody is still at work on the period without a table.
  if (table !== null && typeof started === 'object' && started && 'openRunId' in started) return
  if (typeof started !== 'object' || started === null || !('events' in started)) {
    throw new Error(`The sample world could not start ${sop.sop.key} for ${dataset.key} ${period}.`)
  }
  const taking = new Chance(`${key} ${sop.sop.key} ${dataset.key} ${period} taking`)
  const brought = desk && table !== null ? { desk, handed: { dataset, period, text: table } } : null
  const stage = {
    ...{ sop: sop.sop, calendar, fate, chance, taking, until, acting, admin, table: brought },
    habits: brought ? whoPublish : habitsOf(key, dataset.opd),
    isPublishing: startsAt >= publishingSince(until),
  }
  await playRun(stage, started.runId, started.events)
}
