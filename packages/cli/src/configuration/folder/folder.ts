import { isDatasetFile, lockFile, regencyFile } from '@satualur/sop-format/folder'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refused } from '../../terminal/say.ts'
import { exitCode } from '../exit-code.ts'

/** A file of a configuration, by its name in the folder. */
export interface TextFile {
  name: string
  text: string
}

export interface Folder {
  path: string
  /** Null where the folder says nothing of the regency itself. */
  regency: TextFile | null
  /** By name. */
  sops: TextFile[]
  /** What is said of its datasets, by name. */
  data: TextFile[]
  /** Names of files that look like a part of it and are none. */
  unread: string[]
}

/** The configuration files of a folder; a folder without any is a mistake in the words. */
export async function readFolder(path: string): Promise<Folder> {
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    throw cannotRead(path, error.code ?? error.message)
  })
  const read = async (name: string): Promise<TextFile> => ({
    name,
    text: await readFile(join(path, name), 'utf8'),
  })
  const readAll = (isRead: (name: string) => boolean) => Promise.all(names.filter(isRead).sort().map(read))
  const sops = await readAll((name) => name.endsWith('.sop.yaml'))
  const data = await readAll(isDatasetFile)
  const regency = names.includes(regencyFile) ? await read(regencyFile) : null
  if (regency === null && sops.length === 0 && data.length === 0) throw noFiles(path)
  const known = new Set([regencyFile, lockFile, ...[...sops, ...data].map(({ name }) => name)])
  const unread = names.filter((name) => /\.(ya?ml|json)$/.test(name) && !known.has(name)).sort()
  return { path, regency, sops, data, unread }
}

/** What stands there now; null where there is no such file. */
export const textIn = (path: string, name: string): Promise<string | null> =>
  readFile(join(path, name), 'utf8').catch(() => null)

/** Whole or not at all: a kill in between leaves the former file. */
export async function writeText(path: string, { name, text }: TextFile): Promise<void> {
  const place = join(path, name)
  await mkdir(dirname(place), { recursive: true })
  await writeFile(`${place}.baru`, text)
  await rename(`${place}.baru`, place)
}

const cannotRead = (path: string, why: string) =>
  new Refused(
    `Folder ${path} tidak dapat dibaca (${why}).`,
    `The folder ${path} cannot be read (${why}).`,
    exitCode.wrongUsage,
  )

const noFiles = (path: string) =>
  new Refused(
    `Di ${path} tidak ada regency.yaml, *.sop.yaml, ataupun berkas dataset. Ekspor dahulu: satualur export --to DIR.`,
    `There is no regency.yaml, no *.sop.yaml and no file of a dataset in ${path}. Export first: satualur export --to DIR.`,
    exitCode.wrongUsage,
  )
