import { parseArgs } from 'node:util'
import type { Locale } from '@satualur/engine'
import { exitCode } from '../configuration/exit-code.ts'
import { placeOf, type Place } from '../house/place.ts'
import { localeOf } from '../terminal/locale-of.ts'
import { Refused } from '../terminal/say.ts'

/** What `satualur jobs` was told. */
export interface JobsWords {
  place: Place
  locale: Locale
  isJson: boolean
  /** The numbers of those to be tried again, or all; null where they are listed only. */
  retried: readonly string[] | 'all' | null
}

/** `jobs`, `jobs retry 12 15`, `jobs retry --all`. */
export function readJobsWords(words: string[], env: NodeJS.ProcessEnv): JobsWords {
  const { values, positionals } = parse(words)
  const [verb, ...numbers] = positionals
  if (verb !== undefined && verb !== 'retry') throw wrong(verb)
  const isAll = values.all === true
  const isRetry = verb === 'retry'
  if (isRetry ? isAll === numbers.length > 0 || values.json : isAll) throw wrong(words.join(' '))
  const strange = numbers.find((number) => !/^\d{1,18}$/.test(number))
  if (strange !== undefined) throw wrong(strange)
  return {
    place: placeOf(values.data, env),
    locale: localeOf(env),
    isJson: values.json === true,
    retried: isRetry ? (isAll ? 'all' : numbers) : null,
  }
}

function parse(words: string[]) {
  const [data, yes] = [{ type: 'string' }, { type: 'boolean' }] as const
  try {
    return parseArgs({ args: words, options: { data, json: yes, all: yes }, allowPositionals: true })
  } catch (error) {
    throw wrong((error as Error).message)
  }
}

const wrong = (what: string) =>
  new Refused(
    `“jobs” tidak mengenal: ${what}. Tulis jobs, jobs retry NOMOR…, atau jobs retry --all.`,
    `“jobs” does not know this: ${what}. Write jobs, jobs retry NUMBER…, or jobs retry --all.`,
    exitCode.wrongUsage,
  )
