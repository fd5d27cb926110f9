import type { TableFormat } from '@satualur/table-format'
import { checkFormat, formatLimits, fromTableSchema, toTableSchema } from '@satualur/table-format'
import { readJsonText } from '../../source/json-text.ts'
import type { Path, Problem, Sentence } from '../../source/problem.ts'
import { fromTheTop, maximumProblems } from '../../source/problem.ts'

/** Reads the format of a dataset's tables, a Table Schema; with an error in it nothing could be checked against it. */
export function readTableFile(text: string): { format: TableFormat } | { problems: Problem[] } {
  if (text.length > formatLimits.letters) return { problems: [wholeFile(tooLarge)] }
  const source = readJsonText(text)
  if ('problems' in source) return source
  const read = fromTableSchema(source.value)
  if ('defects' in read)
    return {
      problems: fromTheTop(
        read.defects
          .slice(0, maximumProblems)
          .map(({ place, sentence }) => source.problemAt(pathOf(place), sentence)),
      ),
    }
  if (read.format.columns.length > formatLimits.columns)
    return { problems: [source.problemAt(['fields'], tooMany)] }
  const errors = checkFormat(read.format).filter(({ severity }) => severity === 'error')
  // Each place is looked up in the text: an endless list of errors must not cost endless time.
  const problems = errors
    .slice(0, maximumProblems)
    .map(({ column, sentence }) => source.problemAt(column === null ? [] : ['fields', column], sentence))
  return problems.length > 0 ? { problems: fromTheTop(problems) } : { format: read.format }
}

/** The same format always gives the same bytes. */
export const writeTableFile = (format: TableFormat): string =>
  `${JSON.stringify(toTableSchema(format), null, 2)}\n`

/** "fields[2].constraints" as the way there; what is absent stands in the thing around it. */
const pathOf = (place: string): Path =>
  place
    .split(/[.[\]]/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))

const wholeFile = (message: Sentence): Problem => ({ line: 1, column: 1, path: '', message })

const tooLarge: Sentence = {
  id: `Format tabel paling besar ${formatLimits.letters / 1024} kB. Periksa apakah berkasnya benar.`,
  en: `A table format has at most ${formatLimits.letters / 1024} kB. Check that it is the right file.`,
}

const tooMany: Sentence = {
  id: `Format tabel paling banyak memuat ${formatLimits.columns} kolom.`,
  en: `A table format has at most ${formatLimits.columns} columns.`,
}
