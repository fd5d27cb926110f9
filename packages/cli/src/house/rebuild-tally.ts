import { rebuildTallies } from '@satualur/api'
import { movingLine } from '../terminal/moving-line.ts'
import { say } from '../terminal/say.ts'
import { withOwner } from './open-database.ts'
import type { Place } from './place.ts'

/** Counts the tally of compliance anew, also while SatuAlur runs. Answers the exit code. */
export async function rebuildTally(place: Place): Promise<number> {
  const line = movingLine('Menghitung ulang rekap · counting the tally anew')
  const count = await withOwner(place, (ownerUrl) =>
    rebuildTallies(ownerUrl, (done, of) => line.show(`${done}/${of}`)),
  )
  line.end()
  say(`Rekap ${count} daerah dihitung ulang.`, `The tally of ${count} regions has been counted anew.`)
  return 0
}
