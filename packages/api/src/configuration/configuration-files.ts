import { createHash } from 'node:crypto'
import { writeRegency } from '@satualur/sop-format'
import type { NamedText } from '@satualur/sop-format/folder'
import { fileNameOf, writeTableFile } from '@satualur/sop-format/folder'
import { keptFormat } from '../dataset/table-format/format-row.ts'
import type { StoredConfiguration } from './stored-configuration.ts'

/** A regency as files. The same rows and the same text that was applied last always give the same bytes. */
export interface ConfigurationFiles {
  digest: string
  regency: string
  sops: { key: string; source: string }[]
  /** What they say of datasets, by name. */
  files: NamedText[]
}

export const filesOf = (stored: StoredConfiguration): ConfigurationFiles => ({
  digest: digestOf(stored),
  regency: writeRegency(stored.regency, stored.appliedText ?? undefined),
  sops: stored.sops.map(({ key, source }) => ({ key, source })),
  files: stored.formats.map((format) => ({
    name: fileNameOf({ kind: 'table', key: format.dataset }),
    text: writeTableFile(keptFormat(format)!),
  })),
})

/** Of what the files say and not of how they are written: comments change nothing. */
export function digestOf({ regency, sops, formats }: StoredConfiguration): string {
  const said: unknown[] = [regency, sops.map(({ content }) => content)]
  // What was exported by a house that knew no more than these two has not moved.
  if (formats.length > 0) said.push(formats.map(({ dataset, schema }) => [dataset, schema]))
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
