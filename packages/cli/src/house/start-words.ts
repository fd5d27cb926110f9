import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { placeOf, type Place } from './place.ts'
import { Refused } from '../terminal/say.ts'

/** What `satualur start` was told, by options and by the environment. */
export interface StartWords extends Place {
  port: number
  isEmpty: boolean
}

export function readStartWords(words: string[], env: NodeJS.ProcessEnv): StartWords {
  const { port, data, empty } = parse(words, {
    ...dataOption,
    port: { type: 'string' },
    empty: { type: 'boolean' },
  })
  return { ...placeOf(data, env), port: portOf(port ?? env['PORT'] ?? '4000'), isEmpty: empty ?? false }
}

/** What `satualur report-login` was told. */
export interface ReportLoginWords extends Place {
  regency: string
  isRemoved: boolean
}

export function readReportLoginWords(words: string[], env: NodeJS.ProcessEnv): ReportLoginWords {
  const { data, regency, remove } = parse(words, {
    ...dataOption,
    regency: { type: 'string' },
    remove: { type: 'boolean' },
  })
  if (!regency)
    throw new Refused(
      'Sebutkan kabupaten/kotanya: npm run satualur -- report-login --regency KUNCI',
      'Name the regency: npm run satualur -- report-login --regency KEY',
    )
  return { ...placeOf(data, env), regency, isRemoved: remove ?? false }
}

/** What `satualur regency make` was told. */
export interface MakeRegencyWords extends Place {
  folder: string
}

/** The folder comes first; without one it is where the person stands. */
export function readMakeRegencyWords(words: string[], env: NodeJS.ProcessEnv): MakeRegencyWords {
  const isNamed = words[0] !== undefined && !words[0].startsWith('--')
  const { data } = parse(isNamed ? words.slice(1) : words, dataOption)
  const folder = resolve(env['INIT_CWD'] ?? process.cwd(), isNamed ? words[0]! : '.')
  return { ...placeOf(data, env), folder }
}

export const readPlaceWords = (words: string[], env: NodeJS.ProcessEnv): Place =>
  placeOf(parse(words, dataOption).data, env)

const dataOption = { data: { type: 'string' } } as const

function parse<const Options extends Record<string, { type: 'string' | 'boolean' }>>(
  words: string[],
  options: Options,
) {
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
