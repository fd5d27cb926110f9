import type { Door } from '../database/door.ts'
import type { MikroORM } from '../database/orm.ts'
import type { Onlookers } from '../jobs/follow/onlookers.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Calendars } from '../regency/calendars.ts'
import type { Changes } from '../run/rows/changes.ts'
import type { Definitions } from '../sop/definitions.ts'
import type { ServerSettings } from './settings.ts'

/** What every room stands on for as long as the server runs. */
export interface House {
  door: Door
  orm: MikroORM
  definitions: Definitions
  calendars: Calendars
  changes: Changes
  onlookers: Onlookers
  jobs: Jobs
  settings: ServerSettings
}
