import { unknownNames } from '../source/names.ts'
import type { Problem, Sentence } from '../source/problem.ts'
import type { DatasetFiles, NamedText } from './dataset-files.ts'
import { readFileName } from './file-name.ts'
import { readTableFile } from './table/table-file.ts'

/** A problem in one of several files. */
export interface FileProblem extends Problem {
  /** Its place among the files, from 0. */
  file: number
}

/** What files may name; null where it cannot be known, since another file cannot be read. */
export interface KnownNames {
  datasets: readonly string[] | null
}

/** Reads all files of datasets, or tells everything that keeps any of them from being read; nothing is thrown. */
export function readDatasetFiles(
  files: readonly NamedText[],
  known: KnownNames,
): { said: DatasetFiles } | { problems: FileProblem[] } {
  const said: DatasetFiles = { formats: [] }
  const names = new Set<string>()
  const problems = files.flatMap(({ name, text }, file): FileProblem[] => {
    const placed = (found: readonly Problem[]) => found.map((problem) => ({ ...problem, file }))
    if (names.has(name)) return placed([wholeFile(twice(name))])
    names.add(name)
    const called = readFileName(name)
    if ('sentence' in called) return placed([wholeFile(called.sentence)])
    const strangers =
      known.datasets === null ? [] : unknownNames(dataset, [{ key: called.key, path: [] }], known.datasets)
    if (strangers.length > 0) return placed(strangers.map(({ message }) => wholeFile(message)))
    const read = readTableFile(text)
    if ('problems' in read) return placed(read.problems)
    said.formats.push({ dataset: called.key, format: read.format })
    return []
  })
  return problems.length > 0 ? { problems } : { said }
}

const wholeFile = (message: Sentence): Problem => ({ line: 1, column: 1, path: '', message })

const dataset = { id: 'Dataset', en: 'The dataset' }

const twice = (name: string): Sentence => ({
  id: `Berkas bernama ${name} ada dua. Sertakan salah satunya saja.`,
  en: `There are two files named ${name}. Bring only one of them.`,
})
