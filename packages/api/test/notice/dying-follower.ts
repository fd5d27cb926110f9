import 'reflect-metadata'
import { Door } from '../../src/database/door.ts'
import { follow } from '../../src/jobs/follow/follow.ts'
import type { Working } from '../../src/jobs/work.ts'
import { runNotices } from '../../src/notice/follow-runs.ts'
import { Changes } from '../../src/run/rows/changes.ts'

/** A process that is killed while it tells people: before it has written anything, or right after. */
const [url, regency, moment] = process.argv.slice(2) as [string, string, 'before' | 'after']
const die = () => process.kill(process.pid, 'SIGKILL')
const working = {
  door: new Door(url),
  clock: Date.now,
  changes: new Changes(),
  settings: {},
} as unknown as Working
const follower: typeof runNotices = {
  ...runNotices,
  follow: async (...told) => {
    const statements = await runNotices.follow(...told)
    if (moment === 'before') die()
    return statements
  },
}
await follow(follower, regency, working)
die()
