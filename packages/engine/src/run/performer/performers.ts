import type { PlacedAct } from '../../flow/flow.ts'
import type { RunContext } from '../run-decision.ts'
import type { PersonId, Progress } from '../run.ts'
import { separatedFrom } from './duties.ts'

/** Who performs an act as it opens. Whom duties keep apart is left out, as long as somebody remains. */
export function performersOf({ cast }: RunContext, progress: Progress, { act, step }: PlacedAct): PersonId[] {
  const players = [...new Set(act.performers.flatMap((role) => cast(role)))]
  const separated = separatedFrom(progress, step)
  const remaining = players.filter((person) => !separated.has(person))
  return remaining.length > 0 ? remaining : players
}
