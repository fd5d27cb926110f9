import type { Lock } from '@satualur/sop-format/folder'
import { lockFile } from '@satualur/sop-format/folder'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Null where there is none, or none that can be read: the folder was then never exported. */
export async function readLock(folder: string): Promise<Lock | null> {
  const text = await readFile(join(folder, lockFile), 'utf8').catch(() => '')
  const regency = /^regency: (\S+)$/m.exec(text)?.[1]
  const digest = /^digest: ([0-9a-f]{64})$/m.exec(text)?.[1]
  if (!regency || !digest) return null
  const files = [...text.matchAll(/^ {2}(\S+): ([0-9a-f]{64})$/gm)]
  return { regency, digest, files: Object.fromEntries(files.map(([, name, hash]) => [name!, hash!])) }
}
