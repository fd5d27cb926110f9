import type { NamedText } from '../dataset-files.ts'
import { readFileName } from '../file-name.ts'

/** The JSON Schemas that an exported folder brings along, so that editors complete and check without a network. */
export const schemaFiles = [
  'regency.schema.json',
  'sop.schema.json',
  'metadata-form.schema.json',
  'metadata.schema.json',
  'class.schema.json',
  'daftar-data.schema.json',
  'catalogue.schema.json',
] as const

type SchemaFile = (typeof schemaFiles)[number]

export const schemaFolder = 'schema'

const mark = '# yaml-language-server:'

/** The text with the line that tells an editor its schema; a text that has such a line keeps its own. */
export function withSchemaLine(text: string, schema: SchemaFile): string {
  if (text.startsWith(mark)) return text
  const line = `${mark} $schema=${schemaFolder}/${schema}`
  return `${line}${text.includes('\r\n') ? '\r\n' : '\n'}${text}`
}

const schemaOf = {
  form: 'metadata-form.schema.json',
  metadata: 'metadata.schema.json',
  class: 'class.schema.json',
  'data-list': 'daftar-data.schema.json',
  catalogue: 'catalogue.schema.json',
} as const

/** A file of a dataset as it stands in a folder; JSON has no place for such a line. */
export function inFolder({ name, text }: NamedText): NamedText {
  const read = readFileName(name)
  if ('sentence' in read) throw new Error(`“${name}” is no name of a file`)
  return { name, text: read.kind === 'table' ? text : withSchemaLine(text, schemaOf[read.kind]) }
}
