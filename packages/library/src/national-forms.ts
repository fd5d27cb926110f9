import type { MetadataForm } from '@satualur/engine'
import { readForm } from '@satualur/sop-format'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** In the order in which they are filled in. */
const keys = ['standar-data', 'kode-referensi', 'ms-keg', 'ms-var', 'ms-ind', 'katalog']

const folder = join(import.meta.dirname, '..', 'forms')

let forms: readonly MetadataForm[] | undefined

/**
 * The metadata forms that every regency begins with, read once, through the same door as a regency's own; a file with a
 * problem is a fault of ours. They are proposals: what is not verified in them says so, and a regency may replace each.
 */
export function nationalForms(): readonly MetadataForm[] {
  forms ??= keys.map(readNationalForm)
  return forms
}

/**
 * The forms of a regency: its own in place of the national ones of the same keys, and beside them. Sameness is by key
 * alone, so that a form can be replaced by one with other fields.
 */
export function formsWith(own: readonly MetadataForm[]): MetadataForm[] {
  const byKey = new Map([...nationalForms(), ...own].map((form) => [form.key, form]))
  return [...byKey.values()]
}

function readNationalForm(key: string): MetadataForm {
  const name = `${key}.form.yaml`
  const read = readForm(readFileSync(join(folder, name), 'utf8'))
  if ('form' in read && read.form.key === key) return read.form
  const [first] = 'problems' in read ? read.problems : []
  throw new Error(
    first ? `${name}:${first.line}:${first.column} ${first.message.en}` : `${name} is not of ${key}`,
  )
}
