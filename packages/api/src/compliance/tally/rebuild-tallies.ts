import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { Door } from '../../database/door.ts'
import { migrate } from '../../database/migrate.ts'
import { takingItsTime } from '../../jobs/follow/follow.ts'

/** How many regencies are counted at once: each takes a core of the database for as long as it lasts. */
const atOnce = 2

/**
 * Counts every regency anew, while its people go on working, and answers how many there were. After each of them `onProgress`
 * is told how many are done, and of how many.
 */
export async function rebuildTallies(
  ownerUrl: string,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<number> {
  const { appUrl } = await migrate(ownerUrl)
  const door = new Door(appUrl, atOnce)
  try {
    const regencies = await door.askAs<{ id: string }>(
      'app.house',
      'whole',
      compile(sql`select id from regency`),
    )
    const left = regencies.values()
    let done = 0
    const rebuild = async () => {
      for (const { id } of left) {
        await door.askAs('app.regency', id, takingItsTime, rebuilding)
        onProgress(++done, regencies.length)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, rebuild))
    return regencies.length
  } finally {
    await door.close()
  }
}

const rebuilding = compile(sql`select rebuild_tally()`)
