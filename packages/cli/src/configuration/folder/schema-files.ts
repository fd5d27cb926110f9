import { readFileSync } from 'node:fs'

/** The JSON Schemas that an exported folder brings along, so that editors complete and check without a network. */
export const schemaFiles = ['regency.schema.json', 'sop.schema.json'] as const

export const schemaFolder = 'schema'

export const schemaText = (name: (typeof schemaFiles)[number]): string =>
  readFileSync(new URL(`../../../../sop-format/${name}`, import.meta.url), 'utf8')

const mark = '# yaml-language-server:'

/** The text with the line that tells an editor its schema; a text that has such a line keeps its own. */
export function withSchemaLine(text: string, schema: (typeof schemaFiles)[number]): string {
  if (text.startsWith(mark)) return text
  const line = `${mark} $schema=${schemaFolder}/${schema}`
  return `${line}${text.includes('\r\n') ? '\r\n' : '\n'}${text}`
}
