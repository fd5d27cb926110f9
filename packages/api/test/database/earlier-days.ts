import { databaseFromTemplate } from '@satualur/postgres'
import pg from 'pg'
import { inject } from 'vitest'
import { bringUp } from '../../src/database/migrate.ts'

/** A database as the house left it in earlier days. */
export interface EarlierDays {
  owner: pg.Client
  /** Carries out what has been planned since. */
  comeToToday: () => Promise<void>
  close: () => Promise<void>
}

/** With every floor plan up to this one, and nothing in it. */
export async function earlierDays(plan: string): Promise<EarlierDays> {
  const { url, drop } = await databaseFromTemplate(inject('postgresUrl'), {
    name: `up_to_${plan.replaceAll('-', '_')}`,
    prepare: (template) => bringUp(template, plan),
  })
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  return {
    owner,
    comeToToday: () => bringUp(url),
    close: async () => {
      await owner.end()
      await drop()
    },
  }
}
