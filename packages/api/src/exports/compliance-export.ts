import type { AnswerExport } from './answer-export.ts'
import type { Column } from './column.ts'
import type { Figures } from './figure-columns.ts'
import { figureColumns, withheldColumn } from './figure-columns.ts'
import type { Questions } from './questions.ts'
import { toldInput } from './told-input.ts'

interface Point {
  from: string
  figures: Figures | null
}

/** The answer of `compliance` as an address has it: all its figures. */
interface ComplianceAnswer {
  compliance: {
    total: Figures
    previous: Figures | null
    groups: { key: string; label: string; figures: Figures | null; series?: Point[] }[]
    series: Point[]
  }
}

interface Line {
  key?: string
  label?: string
  from?: string
  figures: Figures | null
}

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
const figures = (questions: Questions): Column<Line>[] => [
  ...figureColumns<Line>(questions.leaves('ComplianceFigures')),
  withheldColumn,
]

export const complianceExport: AnswerExport<ComplianceAnswer, Line> = {
  address: 'compliance',
  tables: {
    groups: {
      words: { id: 'Kelompok', en: 'Groups' },
      columns: (questions) => [key, label, ...figures(questions)],
      rows: ({ compliance }) => compliance.groups,
    },
    series: {
      words: { id: 'Dari waktu ke waktu', en: 'Over time' },
      columns: (questions) => [from, ...figures(questions)],
      rows: ({ compliance }) => compliance.series,
    },
    total: {
      words: { id: 'Keseluruhan', en: 'In all' },
      columns: figures,
      rows: ({ compliance }) => [{ figures: compliance.total }],
    },
    /** The points of each group, a line for each. */
    matrix: {
      words: { id: 'Kelompok dari waktu ke waktu', en: 'Groups over time' },
      columns: (questions) => [key, label, from, ...figures(questions)],
      rows: ({ compliance }) =>
        compliance.groups.flatMap(({ key, label, series }) =>
          series!.map((point) => ({ key, label, ...point })),
        ),
    },
  },
  usualTable: 'groups',
  usualSheets: ['groups', 'series', 'total'],
  fields: (questions) => ({
    ...questions.input('ComplianceFilter').getFields(),
    ...questions.argumentsNamed('compliance', ['by', 'every']),
  }),
  ask(questions, told, table, context) {
    const figures = `{ ${questions.leaves('ComplianceFigures').join(' ')} }`
    const document = `query ($filter: ComplianceFilter, $by: ComplianceDimension, $every: Every) {
      compliance(filter: $filter, by: $by, every: $every) { ${questions.leaves('Compliance').join(' ')}
        total ${figures} previous ${figures}
        groups { ${questions.leaves('ComplianceGroup').join(' ')} figures ${figures}
          ${table === 'matrix' ? `series { from figures ${figures} }` : ''} }
        series { from figures ${figures} } } }`
    const variables = {
      filter: toldInput(questions.input('ComplianceFilter').getFields(), told),
      ...toldInput(questions.argumentsNamed('compliance', ['by', 'every']), told),
    }
    return questions.ask<ComplianceAnswer>(document, variables, context)
  },
  whole: ({ compliance }) => compliance,
}
