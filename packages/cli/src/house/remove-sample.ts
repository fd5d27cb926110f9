import { join } from 'node:path'
import { migrate, removeSampleRegencies } from '@satualur/api'
import { openDataFolder } from '@satualur/postgres'
import { withOwner } from './open-database.ts'
import type { Place } from './place.ts'
import { noteRemoval } from './sample-world.ts'
import { say } from '../terminal/say.ts'

/** Removes the sample regencies for good, also while SatuAlur runs. Answers the exit code. */
export async function removeSample(place: Place): Promise<number> {
  const { path } = await openDataFolder(place.dataFolder)
  const count = await withOwner(place, async (ownerUrl) => {
    await migrate(ownerUrl)
    return removeSampleRegencies(ownerUrl, join(path, 'files'))
  })
  await noteRemoval(path)
  say(`${count} daerah contoh dihapus.`, `${count} sample regions removed.`)
  return 0
}
