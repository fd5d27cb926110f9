import type { Table } from '@satualur/sop-format/exchange'
import type { Context } from '../graphql/context.ts'
import type { Locale, Sentence } from '../graphql/locale.ts'
import type { Column } from './column.ts'
import { tableOf } from './column.ts'
import type { Figures } from './figure-columns.ts'
import { figureColumns } from './figure-columns.ts'
import type { Answered, Questions } from './questions.ts'
import type { Told } from './told-input.ts'
import { toldInput } from './told-input.ts'

interface Point {
  from: string
  figures: Figures | null
}

/** The answer of `compliance` as an address has it: all its figures. */
export interface ComplianceAnswer {
  compliance: {
    total: Figures
    previous: Figures | null
    groups: { key: string; label: string; figures: Figures | null; series?: Point[] }[]
    series: Point[]
  }
}

/** `matrix` is the points of each group, a line for each. */
export const complianceTables = ['groups', 'series', 'total', 'matrix'] as const
export type ComplianceTable = (typeof complianceTables)[number]

export const complianceParameters = (questions: Questions): string[] => [
  ...Object.keys(questions.input('ComplianceFilter').getFields()),
  'by',
  'every',
]

/** Asked as a page asks it: what a chart shows and what a program fetches is the same statement's answer. */
export function askCompliance(
  questions: Questions,
  told: Told,
  hasMatrix: boolean,
  context: Context,
): Promise<Answered<ComplianceAnswer>> {
  const figures = `{ ${questions.leaves('ComplianceFigures').join(' ')} }`
  const document = `query ($filter: ComplianceFilter, $by: ComplianceDimension, $every: Every) {
    compliance(filter: $filter, by: $by, every: $every) { ${questions.leaves('Compliance').join(' ')}
      total ${figures} previous ${figures}
      groups { ${questions.leaves('ComplianceGroup').join(' ')} figures ${figures}
        ${hasMatrix ? `series { from figures ${figures} }` : ''} }
      series { from figures ${figures} } } }`
  const { by, every } = Object.fromEntries(
    questions.argumentsOf('compliance').map((each) => [each.name, each]),
  )
  const variables = {
    filter: toldInput(questions.input('ComplianceFilter').getFields(), told),
    ...toldInput({ by: by!, every: every! }, told),
  }
  return questions.ask<ComplianceAnswer>(document, variables, context)
}

interface Line {
  key?: string
  label?: string
  from?: string
  figures: Figures | null
}

/** The rows of one table of the answer, and its columns. */
export function complianceRows(
  questions: Questions,
  table: ComplianceTable,
  { compliance: { total, groups, series } }: ComplianceAnswer,
): { columns: Column<Line>[]; rows: Line[] } {
  const figures = figureColumns<Line>(questions.leaves('ComplianceFigures'))
  const tables: Record<ComplianceTable, () => { columns: Column<Line>[]; rows: Line[] }> = {
    total: () => ({ columns: figures, rows: [{ figures: total }] }),
    series: () => ({ columns: [from, ...figures], rows: series }),
    groups: () => ({ columns: [key, label, ...figures], rows: groups }),
    matrix: () => ({
      columns: [key, label, from, ...figures],
      rows: groups.flatMap(({ key, label, series }) => series!.map((point) => ({ key, label, ...point }))),
    }),
  }
  return tables[table]()
}

/** Some tables of the answer, for people. */
export const complianceWorkbook = (
  questions: Questions,
  answer: ComplianceAnswer,
  wanted: readonly ComplianceTable[],
  locale: Locale,
): Table[] =>
  wanted.map((table) => {
    const { columns, rows } = complianceRows(questions, table, answer)
    const forPeople = columns.filter(({ name }) => name !== 'key')
    return tableOf(tableNames[table][locale], forPeople, rows, { locale, zone: 'UTC' })
  })

const key: Column<Line> = {
  name: 'key',
  words: { id: 'Kunci', en: 'Key' },
  look: 'text',
  cell: (row) => row.key ?? null,
}
const label: Column<Line> = {
  name: 'label',
  words: { id: 'Kelompok', en: 'Group' },
  look: 'text',
  cell: (row) => row.label ?? null,
}
const from: Column<Line> = {
  name: 'from',
  words: { id: 'Mulai', en: 'From' },
  look: 'text',
  cell: (row) => row.from ?? null,
}

const tableNames: Record<ComplianceTable, Sentence> = {
  groups: { id: 'Kelompok', en: 'Groups' },
  series: { id: 'Dari waktu ke waktu', en: 'Over time' },
  total: { id: 'Keseluruhan', en: 'In all' },
  matrix: { id: 'Kelompok dari waktu ke waktu', en: 'Groups over time' },
}
