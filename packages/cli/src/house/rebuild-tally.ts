import { rebuildTallies } from '@satualur/api'
import { say } from '../terminal/say.ts'
import { withOwner } from './open-database.ts'
import type { Place } from './place.ts'

/** Counts the tally of compliance anew, also while SatuAlur runs. Answers the exit code. */
export async function rebuildTally(place: Place): Promise<number> {
  const count = await withOwner(place, rebuildTallies)
  say(
    `Rekap ${count} kabupaten/kota dihitung ulang.`,
    `The tally of ${count} regencies has been counted anew.`,
  )
  return 0
}
