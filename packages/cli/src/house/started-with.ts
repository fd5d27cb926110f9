import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { settingNames } from '@satualur/api'

/** What a SatuAlur was started with, kept beside its data so that others can look it up. */
export interface StartedWith {
  /** Milliseconds since 1970. */
  at: number
  /** Where it listens. */
  url: string
  settings: Said
}

/** Settings by their names, as far as they are said; without the passwords in them. */
export type Said = Partial<Record<string, string>>

export const startedWithFile = (dataFolder: string): string => join(dataFolder, 'started-with.json')

/** What the environment says of the settings of a house. */
export function saidIn(env: NodeJS.ProcessEnv): Said {
  const said = [...settingNames, 'DATABASE_URL'].map((name) => [name, env[name]?.trim() ?? ''] as const)
  return Object.fromEntries(
    said.flatMap(([name, text]) => (text === '' ? [] : [[name, withoutSecrets(name, text)]])),
  )
}

export async function noteStart(dataFolder: string, startedWith: StartedWith): Promise<void> {
  const [file, unfinished] = [startedWithFile(dataFolder), `${startedWithFile(dataFolder)}.new`]
  await writeFile(unfinished, `${JSON.stringify(startedWith, null, 2)}\n`, { mode: 0o600 })
  await rename(unfinished, file)
}

/** Null where none was ever started on this folder, or by a program that did not note it. */
export async function lastStart(dataFolder: string): Promise<StartedWith | null> {
  try {
    const read = JSON.parse(
      await readFile(startedWithFile(dataFolder), 'utf8'),
    ) as Partial<StartedWith> | null
    return typeof read?.at === 'number' && read.settings ? (read as StartedWith) : null
  } catch {
    return null
  }
}

/** These two hold a login; whatever else is in such an address may hold a password too. */
function withoutSecrets(name: string, text: string): string {
  if (name !== 'SMTP_URL' && name !== 'DATABASE_URL') return text
  const url = URL.parse(text)
  if (!url) return '…'
  if (url.password !== '') url.password = '***'
  return `${url.protocol}//${url.username && `${url.username}${url.password && ':***'}@`}${url.host}${url.pathname}`
}
