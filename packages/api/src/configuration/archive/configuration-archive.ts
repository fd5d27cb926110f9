import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { NamedText, ToldRegency } from '@satualur/sop-format/folder'
import { exportedTexts, lockFile, lockText, schemaFiles, schemaFolder } from '@satualur/sop-format/folder'
import { ZipFile } from 'yazl'

/** The folder that `satualur export` writes, as an archive: the same state is the same bytes. */
export function configurationArchive(regencyKey: string, told: ToldRegency): Readable {
  const texts = exportedTexts(told)
  const files = Object.fromEntries(texts.map(({ name, text }) => [name, hashOf(text)]))
  const lock = { name: lockFile, text: lockText({ regency: regencyKey, digest: told.digest, files }) }
  const zip = new ZipFile()
  for (const { name, text } of [...texts, lock, ...schemas()]) zip.addBuffer(Buffer.from(text), name, look)
  zip.end()
  return zip.outputStream as Readable
}

/** An archive tells the time of a wall clock, and nothing of this one is older than another. */
const look = { mtime: new Date(2020, 0, 1, 12), mode: 0o100644, forceDosTimestamp: true as const }

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const schemas = (): NamedText[] =>
  schemaFiles.map((name) => ({
    name: `${schemaFolder}/${name}`,
    text: readFileSync(new URL(`../../../../sop-format/${name}`, import.meta.url), 'utf8'),
  }))
