import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { program } from '../running-house.ts'

export interface Ended {
  code: number | null
  /** Standard output. */
  told: string
  /** Standard error. */
  beside: string
}

/** Somebody at a terminal that is none: their folder, the server and who they say they are. */
export interface Person {
  folder: string
  satualur(...words: string[]): Promise<Ended>
  read(name: string): Promise<string>
  write(name: string, text: string): Promise<void>
  replace(name: string, find: string | RegExp, by: string): Promise<void>
  /** Every file of the folder, by its path. */
  files(): Promise<Record<string, string>>
}

export const password = 'kata sandi contoh'

/** A person in an empty folder; without a server for the commands that ask none. */
export async function personAt(
  server: { url: string } | null,
  { email = 'admin@contoh.id' } = {},
  env: Record<string, string> = {},
): Promise<Person> {
  const folder = await mkdtemp(join(tmpdir(), 'satu alur konfigurasi '))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const said = server ? ['--server', server.url, '--email', email] : []
  const place = { folder, env: { SATUALUR_PASSWORD: password, ...env } }
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  const write = (name: string, text: string) => writeFile(join(folder, name), text)
  return {
    folder,
    satualur: (command, ...words) => run([command!, ...words, ...(command === 'lint' ? [] : said)], place),
    read,
    write,
    replace: async (name, find, by) => {
      const text = await read(name)
      if (text.replace(find, by) === text) throw new Error(`${name} has no ${find}`)
      await write(name, text.replace(find, by))
    },
    files: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const paths = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
      const texts = await Promise.all(
        paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
      )
      return Object.fromEntries(texts.sort())
    },
  }
}

/** As npm runs it: it stands in the project, and INIT_CWD says where the person does. */
async function run(
  words: string[],
  { folder, env }: { folder: string; env: Record<string, string> },
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], {
    env: { PATH: process.env['PATH'], LANG: 'id_ID.UTF-8', INIT_CWD: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended: Ended = { code: null, told: '', beside: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.told += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.beside += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { ...ended, code }
}
