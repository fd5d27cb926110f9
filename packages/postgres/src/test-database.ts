import { randomBytes } from 'node:crypto'
import type {} from 'vitest'
import { addressOf, createDatabase, databaseExists, dropDatabase, withClient } from './database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The maintenance database of the one server that all test files share (test/one-postgres.ts). */
    postgresUrl: string
  }
}

export interface Template {
  name: string
  /** Fills the empty template; run once per server, whoever comes first. */
  prepare: (url: string) => Promise<unknown>
}

export interface TestDatabase {
  name: string
  url: string
  drop(): Promise<void>
}

/** A database of one's own for one test file: a copy of a template, which costs a fraction of filling it again. */
export async function databaseFromTemplate(serverUrl: string, template: Template): Promise<TestDatabase> {
  await ensureTemplate(serverUrl, template)
  const name = `${template.name}_${randomBytes(5).toString('hex')}`
  const url = await createDatabase(serverUrl, name, { template: template.name })
  return { name, url, drop: () => dropDatabase(serverUrl, name) }
}

/** Under a lock of the server, because test files run side by side in processes of their own. */
async function ensureTemplate(serverUrl: string, { name, prepare }: Template) {
  await withClient(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    if (await databaseExists(serverUrl, name)) return
    const unfinished = `${name}_unfinished`
    await dropDatabase(serverUrl, unfinished)
    await createDatabase(serverUrl, unfinished)
    await prepare(addressOf(serverUrl, unfinished))
    await client.query(`alter database "${unfinished}" rename to "${name}"`)
  })
}
