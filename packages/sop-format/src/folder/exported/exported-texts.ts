import type { NamedText } from '../dataset-files.ts'
import { inFolder, withSchemaLine } from './schema-line.ts'

/** A regency as its server tells it. */
export interface ToldRegency {
  digest: string
  regency: string
  sops: readonly { key: string; source: string }[]
  files: readonly NamedText[]
}

export const regencyFile = 'regency.yaml'

export function sopFile(key: string): string {
  if (!/^[a-z0-9.-]+$/.test(key)) throw new Error(`“${key}” is no key`)
  return `${key}.sop.yaml`
}

/** The texts of a folder, however it is exported: to a disk or as an archive. */
export const exportedTexts = ({ regency, sops, files }: ToldRegency): NamedText[] => [
  { name: regencyFile, text: withSchemaLine(regency, 'regency.schema.json') },
  ...sops.map(({ key, source }) => ({
    name: sopFile(key),
    text: withSchemaLine(source, 'sop.schema.json'),
  })),
  ...files.map(inFolder),
]
