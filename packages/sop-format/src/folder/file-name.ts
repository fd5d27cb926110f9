import type { Sentence } from '../source/problem.ts'

export type FileKind = 'table' | 'metadata' | 'form' | 'class' | 'data-list' | 'catalogue'

/** What a file beside `regency.yaml` and the SOPs is about: its name says kind and key. */
export interface FileName {
  kind: FileKind
  /** Of the dataset or the form, or the year of the list; blank where a regency has only one. */
  key: string
}

/** What its name is, behind the key. */
const endings: Record<FileKind, string> = {
  table: '.table.json',
  metadata: '.metadata.yaml',
  form: '.form.yaml',
  class: '.class.yaml',
  'data-list': '.daftar-data.yaml',
  catalogue: 'catalogue.yaml',
}

const kinds = Object.keys(endings) as FileKind[]

/** How each of them is called in a sentence. */
export const dataFileNames = kinds.map((kind) => (kind === 'catalogue' ? endings[kind] : `*${endings[kind]}`))

export const fileNameOf = ({ kind, key }: FileName): string => `${key}${endings[kind]}`

const kindOf = (name: string): FileKind | undefined =>
  kinds.find((kind) => (kind === 'catalogue' ? name === endings[kind] : name.endsWith(endings[kind])))

/** Whether a file of this name is read beside `regency.yaml` and the SOPs. */
export const isDatasetFile = (name: string): boolean => kindOf(name) !== undefined

/** What a name says, or why it is none. A folder has no folders in it, so that no name leads anywhere else. */
export function readFileName(name: string): FileName | { sentence: Sentence } {
  if (/[/\\]/.test(name)) return { sentence: elsewhere }
  const kind = kindOf(name)
  if (!kind) return { sentence: unknownKind }
  const key = name.slice(0, -endings[kind].length)
  if (kind === 'data-list') return /^2\d{3}$/.test(key) ? { kind, key } : { sentence: noYear }
  return kind === 'catalogue' || /^[a-z0-9.-]+$/.test(key)
    ? { kind, key }
    : { sentence: noKey(endings[kind]) }
}

const elsewhere: Sentence = {
  id: 'Nama berkas tidak boleh memuat folder. Letakkan berkas ini di samping regency.yaml.',
  en: 'The name of a file has no folder in it. Put this file beside regency.yaml.',
}

const unknownKind: Sentence = {
  id: `Berkas dengan nama ini tidak dikenal. Yang dikenal: ${dataFileNames.join(', ')}.`,
  en: `A file of this name is not known. Known are ${dataFileNames.join(', ')}.`,
}

const noYear: Sentence = {
  id: 'Nama berkas Daftar Data diawali tahunnya, misalnya 2026.daftar-data.yaml.',
  en: 'The name of a Daftar Data begins with its year, such as 2026.daftar-data.yaml.',
}

const noKey = (ending: string): Sentence => ({
  id: `Nama berkas diawali kunci, yaitu huruf kecil, angka, \`-\`, dan \`.\`, misalnya jumlah-guru${ending}.`,
  en: `The name of a file begins with a key, in lower case letters, digits, \`-\` and \`.\`, such as jumlah-guru${ending}.`,
})
