import type { Table } from '@satualur/sop-format/exchange'
import type { Context } from '../graphql/context.ts'
import type { Locale, Sentence } from '../graphql/locale.ts'
import type { Column } from './column.ts'
import { tableOf } from './column.ts'
import type { Fields } from './mistold-parameter.ts'
import type { Answered, Questions } from './questions.ts'
import type { Refused, Told } from './told-input.ts'

/** An answer of the schema that can be had as tables: what a page shows and what a program fetches is the same. */
export interface AnswerExport<Answer, Line> {
  /** The last part of the address. */
  address: string
  tables: Record<string, AnswerTable<Answer, Line>>
  /** The table of a CSV, and the sheets of a workbook, where none is named. */
  usualTable: string
  usualSheets: readonly string[]
  /** All that the question takes, without the table. */
  fields: (questions: Questions) => Fields
  ask: (
    questions: Questions,
    told: Told,
    table: string | undefined,
    context: Context,
  ) => Promise<Answered<Answer>>
  /** The whole of it, for programs. */
  whole: (answer: Answer) => unknown
}

interface AnswerTable<Answer, Line> {
  words: Sentence
  columns: (questions: Questions) => Column<Line>[]
  rows: (answer: Answer) => Line[]
}

/** Some tables of the answer, for people: by names, not by keys and ids. */
export const workbookOf = <Answer, Line>(
  { tables }: AnswerExport<Answer, Line>,
  wanted: readonly string[],
  { questions, answer, locale }: { questions: Questions; answer: Answer; locale: Locale },
): Table[] =>
  wanted.map((name) => {
    const { words, columns, rows } = tables[name]!
    const forPeople = columns(questions).filter((column) => !/^key$|Id$/.test(column.name))
    return tableOf(words[locale], forPeople, rows(answer), { locale, zone: 'UTC' })
  })

export const unknownTable = (tables: object, told: Told): Refused | null => {
  const known = Object.keys(tables)
  if (told['table'] === undefined || known.includes(String(told['table']))) return null
  return {
    status: 400,
    sentence: {
      id: `Tabel ini tidak dikenal. Yang ada: ${known.join(', ')}.`,
      en: `There is no such table. Those there are: ${known.join(', ')}.`,
    },
  }
}
