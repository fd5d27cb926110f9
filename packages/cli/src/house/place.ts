import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where an installation keeps what it keeps. */
export interface Place {
  dataFolder: string
  /** A PostgreSQL of the operator's own; null to run the one that the program brings. */
  databaseUrl: string | null
}

const usualDataFolder = fileURLToPath(new URL('../../../../.satualur', import.meta.url))

/** npm changes to the project's folder; a relative folder is meant from where the person stands. */
export const placeOf = (data: string | undefined, env: NodeJS.ProcessEnv): Place => ({
  dataFolder: data ? resolve(env['INIT_CWD'] ?? process.cwd(), data) : usualDataFolder,
  databaseUrl: env['DATABASE_URL'] || null,
})
