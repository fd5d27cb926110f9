import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { House, ServerSettings } from '@satualur/api'
import { migrate, startServer } from '@satualur/api'
import { databaseFromTemplate } from '@satualur/postgres'
import pg from 'pg'
import { inject } from 'vitest'

/** A whole server on a real database of its own, and a way to its rows that no policy stands before. */
export interface OpenHouse {
  url: string
  house: House
  owner: pg.Pool
  ownerUrl: string
  filesFolder: string
  close(): Promise<void>
}

export async function openHouse(changed: Partial<ServerSettings> = {}): Promise<OpenHouse> {
  const database = await databaseFromTemplate(inject('postgresUrl'), { name: 'api_house', prepare: migrate })
  const filesFolder = await mkdtemp(join(tmpdir(), 'satualur-files-'))
  const owner = new pg.Pool({ connectionString: database.url, max: 2 })
  // The pool has ended before its connections have: dropping the database cuts them off, and nobody needs them any more.
  owner.on('error', () => undefined)
  const server = await startServer({
    ownerUrl: database.url,
    host: '127.0.0.1',
    port: 0,
    filesFolder,
    isSecure: false,
    sessionIdleMinutes: 30,
    sessionHours: 12,
    connections: 4,
    jobs: 'by-hand',
    clock: Date.now,
    logLevel: 'silent',
    ...changed,
  })
  return {
    url: server.url,
    house: server.house,
    owner,
    ownerUrl: database.url,
    filesFolder,
    close: async () => {
      await server.close()
      await owner.end()
      await database.drop()
      await rm(filesFolder, { recursive: true, force: true })
    },
  }
}
