import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Locale } from '@satualur/engine'
import { localeOf } from '../terminal/locale-of.ts'
import { Refused } from '../terminal/say.ts'
import { exitCode } from './exit-code.ts'

/** Where the server is, and who is asking it. */
export interface ServerWords {
  url: string
  /** Asked for on a terminal when null. */
  email: string | null
  /** Needed where the e-mail is known in several regencies. */
  regency: string | null
}

/** What one of the configuration commands was told. */
export interface Words {
  folder: string
  server: ServerWords
  locale: Locale
  isJson: boolean
  isStrict: boolean
  isDryRun: boolean
  isPruned: boolean
  isSure: boolean
}

const texts = { server: { type: 'string' }, email: { type: 'string' }, regency: { type: 'string' } } as const
const yes = { type: 'boolean' } as const

const options = {
  export: { ...texts, to: { type: 'string' }, yes, json: yes },
  lint: { strict: yes, json: yes },
  diff: { ...texts, json: yes },
  apply: { ...texts, 'dry-run': yes, prune: yes, yes, json: yes },
} as const

export type Command = keyof typeof options

export const isCommand = (word: string | undefined): word is Command =>
  word !== undefined && Object.hasOwn(options, word)

/** npm changes to the project's folder; a relative folder is meant from where the person stands. */
export function readWords(command: Command, words: string[], env: NodeJS.ProcessEnv): Words {
  const { values, positionals } = parse(command, words)
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null)
  const isSaid = (name: string) => values[name] === true
  if (positionals.length > (command === 'export' ? 0 : 1)) throw unknownWords(command, positionals.join(' '))
  return {
    folder: resolve(env['INIT_CWD'] ?? process.cwd(), text('to') ?? positionals[0] ?? '.'),
    server: {
      url: serverUrl(text('server') ?? 'http://127.0.0.1:4000'),
      email: text('email'),
      regency: text('regency'),
    },
    locale: localeOf(env),
    isJson: isSaid('json'),
    isStrict: isSaid('strict'),
    isDryRun: isSaid('dry-run'),
    isPruned: isSaid('prune'),
    isSure: isSaid('yes'),
  }
}

function parse(command: Command, words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: options[command],
      allowPositionals: true,
    })
    return { values: values as Record<string, string | boolean | undefined>, positionals }
  } catch (error) {
    throw unknownWords(command, (error as Error).message)
  }
}

const unknownWords = (command: string, what: string) =>
  new Refused(
    `Pilihan untuk “${command}” tidak dikenal: ${what}. Lihat satualur --help.`,
    `“${command}” does not know this: ${what}. See satualur --help.`,
    exitCode.wrongUsage,
  )

function serverUrl(text: string): string {
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol)) return url.href.replace(/\/$/, '')
  throw new Refused(
    `“${text}” bukan alamat server; tulis seperti http://127.0.0.1:4000.`,
    `“${text}” is not the address of a server; write it like http://127.0.0.1:4000.`,
    exitCode.wrongUsage,
  )
}
