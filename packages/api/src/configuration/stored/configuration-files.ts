import { createHash } from 'node:crypto'
import { formsWith } from '@satualur/library'
import { writeRegency } from '@satualur/sop-format'
import type { FileKind, NamedText } from '@satualur/sop-format/folder'
import {
  fileNameOf,
  writeCatalogueFile,
  writeClassFile,
  writeListFile,
  writeMetadataFile,
  writeTableFile,
} from '@satualur/sop-format/folder'
import { keptFormat } from '../../dataset/table-format/format-row.ts'
import type { StoredConfiguration } from './stored-configuration.ts'
import type { StoredData } from './stored-data.ts'

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
  files: dataFilesOf(stored.data),
})

function dataFilesOf({ formats, forms, metadata, classes, lists, catalogue }: StoredData): NamedText[] {
  const used = formsWith(forms.map(({ form }) => form))
  const file = (kind: FileKind, key: string, text: string) => ({ name: fileNameOf({ kind, key }), text })
  const files = [
    ...formats.map((format) => file('table', format.dataset, writeTableFile(keptFormat(format)!))),
    ...forms.map(({ form, source }) => file('form', form.key, source)),
    ...metadata.map((one) => file('metadata', one.dataset, writeMetadataFile(one.forms, used))),
    ...classes.map(({ dataset, decisions }) => file('class', dataset, writeClassFile(decisions))),
    ...lists.map(({ year, entries }) => file('data-list', String(year), writeListFile(entries))),
    ...(catalogue ? [file('catalogue', '', writeCatalogueFile(catalogue))] : []),
  ]
  return files.sort((one, other) => (one.name < other.name ? -1 : 1))
}

/**
 * Of what the files say and not of how they are written: comments change nothing. Decisions and lists are no part of it,
 * since no file changes them: what the Forum does meanwhile stands in nobody's way.
 */
export function digestOf({ regency, sops, data }: StoredConfiguration): string {
  const said: unknown[] = [regency, sops.map(({ content }) => content)]
  const { formats, forms, metadata, catalogue } = data
  const beside = [
    formats.map(({ dataset, schema }) => [dataset, schema]),
    forms.map(({ form }) => form),
    metadata.map(({ dataset, forms }) => [dataset, forms]),
    catalogue ?? [],
  ]
  // What was exported by a house that knew no more than the first two has not moved.
  if (!beside.every((part) => Array.isArray(part) && part.length === 0)) said.push(beside)
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
