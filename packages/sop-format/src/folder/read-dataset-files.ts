import type { Key, MetadataForm } from '@satualur/engine'
import { unknownNames } from '../source/names.ts'
import type { Problem, Sentence } from '../source/problem.ts'
import { readForm } from '../form/read-form.ts'
import { placesIn } from '../source/places.ts'
import { readCatalogueFile } from './catalogue/catalogue-file.ts'
import { readClassFile } from './class/class-file.ts'
import { readListFile } from './data-list/list-file.ts'
import type { DatasetFiles, NamedText, OwnForm } from './dataset-files.ts'
import type { FileName } from './file-name.ts'
import { readFileName } from './file-name.ts'
import { readMetadataFile } from './metadata/metadata-file.ts'
import { readTableFile } from './table/table-file.ts'

/** A problem in one of several files. */
export interface FileProblem extends Problem {
  /** Its place among the files, from 0. */
  file: number
}

/** What files may name; absent where it cannot be known, or where another file that says it cannot be read. */
export interface KnownNames {
  datasets: readonly Key[] | null
  opds?: readonly Key[] | null
  /** The forms of the regency, beside those that files bring along. */
  forms?: readonly MetadataForm[] | null
}

/** What one file adds to what all of them say. */
type Said = Partial<DatasetFiles>

/** Reads all files, or tells everything that keeps any of them from being read; nothing is thrown. */
export function readDatasetFiles(
  files: readonly NamedText[],
  known: KnownNames,
): { said: DatasetFiles } | { problems: FileProblem[] } {
  const problems: FileProblem[] = []
  const take = (file: number, read: Said | { problems: readonly Problem[] }): Said[] => {
    if (!('problems' in read)) return [read]
    problems.push(...(read.problems as Problem[]).map((problem) => ({ ...problem, file })))
    return []
  }
  const named = files.map((file, index) => nameOf(file.name, files.slice(0, index), known))
  const readAll = (isRead: (name: FileName) => boolean, names: KnownNames): Said[] =>
    named.flatMap((name, index) =>
      'problems' in name || !isRead(name) ? [] : take(index, readOne(name, files[index]!.text, names)),
    )
  named.forEach((name, index) => 'problems' in name && take(index, name))
  const isForm = ({ kind }: FileName) => kind === 'form'
  const forms = readAll(isForm, known)
  const own = forms.flatMap((said) => said.forms ?? []).map(({ form }) => form)
  // Where a form cannot be read, nobody can tell which of its answers are right.
  const isFormMissing = named.filter((name) => !('problems' in name) && isForm(name)).length > forms.length
  const all = known.forms && !isFormMissing ? formsBeside(known.forms, own) : null
  const rest = readAll((name) => !isForm(name), { ...known, forms: all })
  return problems.length > 0
    ? { problems: problems.sort((one, other) => one.file - other.file) }
    : { said: together([...forms, ...rest]) }
}

/** Own forms in place of those of the same key, and behind them. */
function formsBeside(forms: readonly MetadataForm[], own: readonly MetadataForm[]): MetadataForm[] {
  return [...new Map([...forms, ...own].map((form) => [form.key, form])).values()]
}

function nameOf(
  name: string,
  earlier: readonly NamedText[],
  { datasets }: KnownNames,
): FileName | { problems: Problem[] } {
  if (earlier.some((other) => other.name === name)) return { problems: [wholeFile(twice(name))] }
  const called = readFileName(name)
  if ('sentence' in called) return { problems: [wholeFile(called.sentence)] }
  const { kind, key } = called
  const isOfDataset = kind === 'table' || kind === 'metadata' || kind === 'class'
  const strangers = isOfDataset && datasets ? unknownNames(dataset, [{ key, path: [] }], datasets) : []
  return strangers.length > 0 ? { problems: strangers.map(({ message }) => wholeFile(message)) } : called
}

function readOne(
  { kind, key }: FileName,
  text: string,
  known: KnownNames,
): Said | { problems: readonly Problem[] } {
  switch (kind) {
    case 'table': {
      const read = readTableFile(text)
      return 'problems' in read ? read : { formats: [{ dataset: key, ...read }] }
    }
    case 'form':
      return readOwnForm(key, text)
    case 'metadata': {
      const read = readMetadataFile(text, known.forms ?? null)
      return 'problems' in read ? read : { metadata: [{ dataset: key, ...read }] }
    }
    case 'class': {
      const read = readClassFile(text)
      return 'problems' in read ? read : { classes: [{ dataset: key, ...read }] }
    }
    case 'data-list': {
      const read = readListFile(text, known)
      return 'problems' in read ? read : { lists: [{ year: Number(key), ...read }] }
    }
    case 'catalogue':
      return readCatalogueFile(text)
  }
}

function readOwnForm(key: Key, text: string): { forms: OwnForm[] } | { problems: Problem[] } {
  const read = readForm(text)
  if ('problems' in read) return read
  if (read.form.key === key) return { forms: [{ form: read.form, source: text }] }
  return { problems: [{ ...placesIn(text)(['key']), path: '/key', message: otherKey(key) }] }
}

const together = (said: readonly Said[]): DatasetFiles => ({
  formats: said.flatMap(({ formats = [] }) => formats),
  forms: said.flatMap(({ forms = [] }) => forms),
  metadata: said.flatMap(({ metadata = [] }) => metadata),
  classes: said.flatMap(({ classes = [] }) => classes),
  lists: said.flatMap(({ lists = [] }) => lists),
  catalogue: said.find(({ catalogue }) => catalogue)?.catalogue ?? null,
})

const wholeFile = (message: Sentence): Problem => ({ line: 1, column: 1, path: '', message })

const dataset = { id: 'Dataset', en: 'The dataset' }

const twice = (name: string): Sentence => ({
  id: `Berkas bernama ${name} ada dua. Sertakan salah satunya saja.`,
  en: `There are two files named ${name}. Bring only one of them.`,
})

const otherKey = (key: Key): Sentence => ({
  id: `Nama berkas ini mengatakan kunci \`${key}\`. Samakan kuncinya dengan nama berkas.`,
  en: `The name of this file says the key \`${key}\`. Make the key the same as the name.`,
})
