import type { Sentence } from '../source/problem.ts'

/** What a file beside `regency.yaml` and the SOPs is about: its name says kind and key. */
export interface FileName {
  kind: FileKind
  /** Of the dataset. */
  key: string
}

export type FileKind = 'table'

const endings: Record<FileKind, string> = { table: '.table.json' }

export const fileNameOf = ({ kind, key }: FileName): string => `${key}${endings[kind]}`

/** Whether a file of this name is read as one of a dataset. */
export const isDatasetFile = (name: string): boolean =>
  Object.values(endings).some((ending) => name.endsWith(ending))

/** What a name says, or why it is none. A folder has no folders in it, so that no name leads anywhere else. */
export function readFileName(name: string): FileName | { sentence: Sentence } {
  if (/[/\\]/.test(name)) return { sentence: elsewhere }
  const kinds = Object.keys(endings) as FileKind[]
  const kind = kinds.find((one) => name.endsWith(endings[one]))
  if (!kind) return { sentence: unknownKind }
  const key = name.slice(0, -endings[kind].length)
  return isKey.test(key) ? { kind, key } : { sentence: noKey(endings[kind]) }
}

const isKey = /^[a-z0-9.-]+$/

const elsewhere: Sentence = {
  id: 'Nama berkas tidak boleh memuat folder. Letakkan berkas ini di samping regency.yaml.',
  en: 'The name of a file has no folder in it. Put this file beside regency.yaml.',
}

const known = Object.values(endings)
  .map((ending) => `*${ending}`)
  .join(', ')

const unknownKind: Sentence = {
  id: `Berkas dengan nama ini tidak dikenal. Yang dikenal: ${known}.`,
  en: `A file of this name is not known. Known are ${known}.`,
}

const noKey = (ending: string): Sentence => ({
  id: `Nama berkas diawali kunci, yaitu huruf kecil, angka, \`-\`, dan \`.\`, misalnya jumlah-guru${ending}.`,
  en: `The name of a file begins with a key, in lower case letters, digits, \`-\` and \`.\`, such as jumlah-guru${ending}.`,
})
