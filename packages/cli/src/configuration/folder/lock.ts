import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a folder remembers of the server: which state of the configuration its files were made of or made. */
export interface Lock {
  regency: string
  digest: string
  /** The hashes of the files at that moment, by their names: what has changed since was edited here. */
  files: Record<string, string>
}

export const lockFile = 'satualur.lock.yaml'

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const heading = `# Ditulis oleh satualur export dan satualur apply; jangan diubah.
# Written by satualur export and satualur apply; do not edit.
`

export function lockText({ regency, digest, files }: Lock): string {
  const lines = Object.entries(files).map(([name, hash]) => `  ${name}: ${hash}\n`)
  return `${heading}regency: ${regency}\ndigest: ${digest}\nfiles:\n${lines.sort().join('')}`
}

/** Null where there is none, or none that can be read: the folder was then never exported. */
export async function readLock(folder: string): Promise<Lock | null> {
  const text = await readFile(join(folder, lockFile), 'utf8').catch(() => '')
  const regency = /^regency: (\S+)$/m.exec(text)?.[1]
  const digest = /^digest: ([0-9a-f]{64})$/m.exec(text)?.[1]
  if (!regency || !digest) return null
  const files = [...text.matchAll(/^ {2}(\S+): ([0-9a-f]{64})$/gm)]
  return { regency, digest, files: Object.fromEntries(files.map(([, name, hash]) => [name!, hash!])) }
}
