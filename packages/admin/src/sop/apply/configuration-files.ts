import { isDatasetFile } from '@satualur/sop-format/folder'
import type { ApplyConfigurationInput } from '../../generated/graphql.ts'

/** A file as chosen, and what it configures. */
export interface ConfigurationFile {
  name: string
  text: string
  kind: 'sop' | 'regency' | 'dataset' | 'unknown'
}

/** The largest body that the server takes, less a little for the words around the texts. */
const largestBytes = 250_000

/** By the name of the file, or else by what only one of two kinds says at its outermost level. */
export function kindOf(name: string, text: string): ConfigurationFile['kind'] {
  if (/\.sop\.ya?ml$/i.test(name)) return 'sop'
  if (/(^|[.-])regency\.ya?ml$/i.test(name)) return 'regency'
  if (isDatasetFile(name)) return 'dataset'
  if (/^steps\s*:/m.test(text)) return 'sop'
  return /^(opds|people)\s*:/m.test(text) ? 'regency' : 'unknown'
}

export function inputOf(files: readonly ConfigurationFile[]): ApplyConfigurationInput {
  const regency = files.find(({ kind }) => kind === 'regency')
  const datasets = files.filter(({ kind }) => kind === 'dataset')
  return {
    ...(regency && { regency: regency.text }),
    sops: files.filter(({ kind }) => kind === 'sop').map(({ text }) => text),
    ...(datasets.length > 0 && { files: datasets.map(({ name, text }) => ({ name, text })) }),
  }
}

/** What keeps the files from being sent at all; the key of a message. */
export type Hindrance = 'unknownFile' | 'twoRegencies' | 'tooLarge'

export function hindranceOf(files: readonly ConfigurationFile[]): Hindrance | null {
  if (files.some(({ kind }) => kind === 'unknown')) return 'unknownFile'
  if (files.filter(({ kind }) => kind === 'regency').length > 1) return 'twoRegencies'
  const bytes = new TextEncoder().encode(JSON.stringify(inputOf(files))).length
  return bytes > largestBytes ? 'tooLarge' : null
}

/** The file that a problem is in, by the path that the server tells: `sops/0/steps/2/performer`; null where it is in none alone. */
export function fileOf(path: string, files: readonly ConfigurationFile[]): string | null {
  const [input, index] = path.split('/')
  if (input === 'regency') return files.find(({ kind }) => kind === 'regency')?.name ?? null
  const named = files.filter(({ kind }) => kind === (input === 'files' ? 'dataset' : 'sop'))
  return (index && named[Number(index)]?.name) || null
}

export interface AppliedVersion {
  number: number
  source: string
  sop: { id: string; title: string }
}

/** What became of a file that was applied. An SOP file that made no version says the same as the one in force. */
export type Fate<Version extends AppliedVersion> =
  | { name: string; became: 'version'; version: Version }
  | { name: string; became: 'same' | 'regency' | 'dataset' }

export function fatesOf<Version extends AppliedVersion>(
  files: readonly ConfigurationFile[],
  versions: readonly Version[],
): Fate<Version>[] {
  return files.map(({ name, text, kind }) => {
    if (kind === 'regency' || kind === 'dataset') return { name, became: kind }
    const version = versions.find(({ source }) => source === text)
    return version ? { name, became: 'version', version } : { name, became: 'same' }
  })
}
