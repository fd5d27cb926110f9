import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Refused } from './say.ts'

/** What `satualur start` was told, by options and by the environment. */
export interface StartWords {
  port: number
  dataFolder: string
  isEmpty: boolean
  /** A PostgreSQL of the operator's own; null to run the one that the program brings. */
  databaseUrl: string | null
}

const usualDataFolder = fileURLToPath(new URL('../../../.satualur', import.meta.url))

export function readStartWords(words: string[], env: NodeJS.ProcessEnv): StartWords {
  const values = parse(words)
  return {
    port: portOf(values.port ?? env['PORT'] ?? '4000'),
    // npm changes to the project's folder; a relative folder is meant from where the person stands.
    dataFolder: values.data ? resolve(env['INIT_CWD'] ?? process.cwd(), values.data) : usualDataFolder,
    isEmpty: values.empty ?? false,
    databaseUrl: env['DATABASE_URL'] || null,
  }
}

function parse(words: string[]) {
  const options = { port: { type: 'string' }, data: { type: 'string' }, empty: { type: 'boolean' } } as const
  try {
    return parseArgs({ args: words, options }).values
  } catch (error) {
    throw new Refused(
      `Pilihan tidak dikenal: ${words.join(' ')}. Lihat npm start -- --help.`,
      (error as Error).message,
    )
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (text !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Refused(
    `"${text}" bukan nomor porta; pakai bilangan dari 0 sampai 65535.`,
    `"${text}" is not a port number; use one from 0 to 65535.`,
  )
}
