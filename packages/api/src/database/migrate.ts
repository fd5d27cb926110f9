import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import pg from 'pg'
import { prepareJobQueue } from './job-queue.ts'
import { Archive20261121 } from './migrations/archive/archive.ts'
import { Authoring20261121 } from './migrations/authoring/authoring.ts'
import { Boxes20261121 } from './migrations/boxes/boxes.ts'
import { Closings20261122 } from './migrations/closings/closings.ts'
import { Compliance20261121 } from './migrations/compliance/compliance.ts'
import { Configuration20261121 } from './migrations/configuration/configuration.ts'
import { CountedBox20261123 } from './migrations/counted-box/counted-box.ts'
import { Counting20261121 } from './migrations/counting/counting.ts'
import { Datasets20261121 } from './migrations/datasets/datasets.ts'
import { Days20261123 } from './migrations/days/days.ts'
import { Execution20261121 } from './migrations/execution/execution.ts'
import { House20261121 } from './migrations/house/house.ts'
import { Measures20261121 } from './migrations/measures/measures.ts'
import { Opds20261123 } from './migrations/opds/opds.ts'
import { OpenData20261121 } from './migrations/open-data/open-data.ts'
import { Phases20261122 } from './migrations/phases/phases.ts'
import { Pieces20261123 } from './migrations/pieces/pieces.ts'
import { Places20261122 } from './migrations/places/places.ts'
import { Roles20261122 } from './migrations/roles/roles.ts'
import { Sums20261122 } from './migrations/sums/sums.ts'
import { Unwaited20261122 } from './migrations/unwaited/unwaited.ts'

/** In the order in which they are carried out, oldest first. */
export const floorPlans = [
  { name: 'house-2026-11-21', class: House20261121 },
  { name: 'authoring-2026-11-21', class: Authoring20261121 },
  { name: 'configuration-2026-11-21', class: Configuration20261121 },
  { name: 'execution-2026-11-21', class: Execution20261121 },
  { name: 'compliance-2026-11-21', class: Compliance20261121 },
  { name: 'measures-2026-11-21', class: Measures20261121 },
  { name: 'archive-2026-11-21', class: Archive20261121 },
  { name: 'datasets-2026-11-21', class: Datasets20261121 },
  { name: 'open-data-2026-11-21', class: OpenData20261121 },
  { name: 'boxes-2026-11-21', class: Boxes20261121 },
  { name: 'counting-2026-11-21', class: Counting20261121 },
  { name: 'sums-2026-11-22', class: Sums20261122 },
  { name: 'closings-2026-11-22', class: Closings20261122 },
  { name: 'phases-2026-11-22', class: Phases20261122 },
  { name: 'roles-2026-11-22', class: Roles20261122 },
  { name: 'unwaited-2026-11-22', class: Unwaited20261122 },
  { name: 'places-2026-11-22', class: Places20261122 },
  { name: 'opds-2026-11-23', class: Opds20261123 },
  { name: 'days-2026-11-23', class: Days20261123 },
  { name: 'pieces-2026-11-23', class: Pieces20261123 },
  { name: 'counted-box-2026-11-23', class: CountedBox20261123 },
]

/** Brings the database to the newest floor plan and answers the app's own login, which owns nothing. */
export async function migrate(ownerUrl: string): Promise<{ appUrl: string }> {
  await bringUp(ownerUrl)
  const appUrl = await appLogin(ownerUrl)
  await prepareJobQueue(ownerUrl, new URL(appUrl).username)
  return { appUrl }
}

/** Carries out what has not been: all of it, or up to one floor plan of earlier days. */
export async function bringUp(ownerUrl: string, to?: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList: floorPlans,
      snapshot: false,
      silent: true,
    },
  })
  try {
    await orm.migrator.up(to === undefined ? {} : { to })
  } finally {
    await orm.close(true)
  }
}

/** The address by which the app comes to a database that has been brought up. */
export async function appLogin(ownerUrl: string): Promise<string> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ name: string; password: string }>(
      'select name, password from app_login',
    )
    const url = new URL(ownerUrl)
    url.username = rows[0]!.name
    url.password = rows[0]!.password
    return url.href
  } finally {
    await owner.end()
  }
}
