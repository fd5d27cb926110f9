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

interface Figured {
  figures: Figures | null
}

/** The answer of `compliance` as an address has it: all its figures. */
export interface ComplianceAnswer {
  compliance: {
    total: Figures
    previous: Figures | null
    groups: (Figured & { key: string; label: string })[]
    series: (Figured & { from: string })[]
  }
}

export const complianceTables = ['groups', 'series', 'total'] as const
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
  context: Context,
): Promise<Answered<ComplianceAnswer>> {
  const figures = `{ ${questions.leaves('ComplianceFigures').join(' ')} }`
  const document = `query ($filter: ComplianceFilter, $by: ComplianceDimension, $every: Every) {
    compliance(filter: $filter, by: $by, every: $every) { ${questions.leaves('Compliance').join(' ')}
      total ${figures} previous ${figures}
      groups { ${questions.leaves('ComplianceGroup').join(' ')} figures ${figures} }
      series { from figures ${figures} } } }`
  const word = (name: string) => [told[name] ?? []].flat().at(-1)?.toUpperCase()
  const variables = {
    filter: toldInput(questions.input('ComplianceFilter'), told),
    ...(word('by') && { by: word('by') }),
    ...(word('every') && { every: word('every') }),
  }
  return questions.ask<ComplianceAnswer>(document, variables, context)
}

type AnyRow = Figured & { key?: string; label?: string; from?: string }

/** The rows of one table of the answer, and its columns. */
export function complianceRows(
  questions: Questions,
  table: ComplianceTable,
  { compliance: { total, groups, series } }: ComplianceAnswer,
): { columns: Column<AnyRow>[]; rows: AnyRow[] } {
  const figures = figureColumns<AnyRow>(questions.leaves('ComplianceFigures'))
  if (table === 'total') return { columns: figures, rows: [{ figures: total }] }
  if (table === 'series') return { columns: [from, ...figures], rows: series }
  return { columns: [key, label, ...figures], rows: groups }
}

/** All tables of the answer, for people. */
export const complianceWorkbook = (
  questions: Questions,
  answer: ComplianceAnswer,
  wanted: readonly ComplianceTable[],
  locale: Locale,
): Table[] =>
  wanted.map((table) => {
    const { columns, rows } = complianceRows(questions, table, answer)
    const shownColumns = columns.filter(({ name }) => name !== 'key')
    return tableOf(tableNames[table][locale], shownColumns, rows, { locale, zone: 'UTC' })
  })

const key: Column<AnyRow> = {
  name: 'key',
  words: { id: 'Kunci', en: 'Key' },
  look: 'text',
  cell: (row) => row.key ?? null,
}
const label: Column<AnyRow> = {
  name: 'label',
  words: { id: 'Kelompok', en: 'Group' },
  look: 'text',
  cell: (row) => row.label ?? null,
}
const from: Column<AnyRow> = {
  name: 'from',
  words: { id: 'Mulai', en: 'From' },
  look: 'text',
  cell: (row) => row.from ?? null,
}

const tableNames: Record<ComplianceTable, Sentence> = {
  groups: { id: 'Kelompok', en: 'Groups' },
  series: { id: 'Dari waktu ke waktu', en: 'Over time' },
  total: { id: 'Keseluruhan', en: 'In all' },
}
