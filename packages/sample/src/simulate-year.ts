import type { Bringing, House } from '@satualur/api'
import { answerRequest } from './answer-request.ts'
import { TableDesk } from './handed-table.ts'
import type { KnownRegency } from './known-regency.ts'
import type { Year } from './occasions.ts'
import { usualOccasions } from './occasions.ts'
import { playOccasion } from './play-occasion.ts'
import { playerOf } from './player.ts'
import { sampleRequests } from './sample-requests.ts'
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
  const player = playerOf(house, regency.id, year.until)
  const plays = [
    ...usualOccasions(regency, year).map((one) => () => playOccasion(regency, one, player, null)),
    ...sampleRequests(regency, year.until).map((one) => () => answerRequest(regency, one, player)),
  ]
  let played = 0
  const told = plays.map((play) => [() => play().then(() => onPlayed(++played, plays.length))])
  await playEach(told)
}

/** Plays the runs that tables are brought into, after all others: each table is compared with what was public before it. */
export function publishTables(
  house: House,
  files: Bringing,
  regency: KnownRegency,
  year: Year,
): Promise<void> {
  const desk = new TableDesk(house, files, regency.id)
  const player = playerOf(house, regency.id, year.until)
  return playEach(
    tableOccasions(regency, year).map((queue) =>
      queue.map((one) => () => playOccasion(regency, one, player, desk)),
    ),
  )
}

/** Queues are worked off side by side; what stands in one waits for what is before it. */
async function playEach(queues: readonly (() => Promise<void>)[][]): Promise<void> {
  const left = queues.values()
  const play = async () => {
    for (const queue of left) for (const one of queue) await one()
  }
  await Promise.all(Array.from({ length: sideBySide }, play))
}
